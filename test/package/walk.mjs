/**
 * The way of a stranger who has an empty folder, the installed package and its pages: a strict program, a page with a
 * worker built by Vite, a folder of reports as a table and in DuckDB, a check that writes SARIF. Every program and
 * command is the one that the pages show.
 */
import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'

/** The steps, by what they show. `run` runs a program in `project`, where the package is installed. */
export const walkSteps = ({ root, project, run }) => {
  const page = (name) => readFileSync(join(root, 'docs', name), 'utf8')
  const write = (name, text) => writeFileSync(join(project, name), text)

  /** The blocks of a language below a heading of a page. */
  const blocksBelow = (name, heading, language) => {
    const section = page(name)
      .split(/^## /m)
      .find((part) => part.startsWith(heading))
    const blocks = [...(section ?? '').matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))]
    if (blocks.length === 0) throw new Error(`${name} has no ${language} below ${heading}`)
    return blocks.map(([, code]) => code)
  }

  const command = (line) => run('sh', ['-c', line.replace(/^npx (--yes )?/, 'node_modules/.bin/')])

  return {
    'a strict program of the guide prints what it says': () => {
      const [program] = blocksBelow('guides/getting-started.md', 'Check a report', 'ts')
      const [said] = blocksBelow('guides/getting-started.md', 'Check a report', 'text')
      write('program.mts', program)
      const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node']
      const options = ['--strict', '--target', 'es2022', '--module', 'nodenext', ...types]
      run(join(root, 'node_modules/.bin/tsc'), [...options, 'program.mts'])
      const printed = run(process.execPath, ['program.mjs'])
      if (printed !== said) throw new Error(`it printed:\n${printed}`)
    },

    'a page and a worker of the guide, built by Vite, find what is wrong': async () => {
      const guide = 'guides/getting-started.md'
      const [reader] = blocksBelow(guide, 'In a page', 'ts compile')
      const [worker, starter] = blocksBelow(guide, 'In a worker', 'ts compile')
      write('worker.ts', worker)
      write('starter.ts', starter)
      write('page.ts', `import './starter'\n${reader}`)
      write(
        'index.html',
        '<!doctype html><body><input type="file"><script type="module" src="/page.ts"></script>',
      )
      await build({ root: project, logLevel: 'warn', configFile: false })
      await lookAt(project)
    },

    'a folder becomes a table, and DuckDB adds it up': () => {
      mkdirSync(join(project, 'reports'), { recursive: true })
      cpSync(join(project, 'node_modules/ogi-report/docs/samples'), join(project, 'reports'), {
        recursive: true,
      })
      const [script] = blocksBelow('recipes.md', 'From a folder', 'sh')
      for (const line of script.trim().split('\n')) allowErrors(() => command(`npx ${line}`))
      const [toParquet, applications] = blocksBelow('recipes.md', 'From a folder', 'sql')
      const query = (input) =>
        execFileSync(process.execPath, [join(root, 'test/recipes/run-sql.mjs')], { cwd: project, input })
      query(toParquet)
      const found = JSON.parse(query(applications))
      if (!found.some(({ year, reports }) => year === 2022 && Number(reports) > 0))
        throw new Error(`it counted ${JSON.stringify(found)}`)
    },

    'the check of the workflow writes SARIF': () => {
      const [workflow] = blocksBelow('recipes.md', 'A check in a workflow', 'yaml')
      const [, line] = /run: (npx .*)/.exec(workflow)
      const [, file] = /sarif_file: (\S+)/.exec(workflow)
      if (!allowErrors(() => command(line))) throw new Error('it ended well, though reports have errors')
      const { version, runs } = JSON.parse(readFileSync(join(project, file), 'utf8'))
      if (version !== '2.1.0' || runs.every(({ results }) => results.length === 0))
        throw new Error(`${file} has no results`)
    },
  }
}

/** Whether a command ended with 1, as it does where reports have errors. */
const allowErrors = (run) => {
  try {
    run()
    return false
  } catch (error) {
    if (error.cause?.status !== 1) throw error
    return true
  }
}

/** Opens the built page, gives it a report, and waits for what it and its worker say. */
const lookAt = async (project) => {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    existsSync,
  )
  if (executablePath === undefined) {
    if (process.env.CI !== undefined) throw new Error('there is no browser to look with')
    return
  }
  const server = await preview({ root: project, logLevel: 'warn', configFile: false, preview: { port: 0 } })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const opened = await browser.newPage()
    await opened.goto(server.resolvedUrls.local[0])
    const buffer = Buffer.from('<p>一、总体情况</p>')
    await opened.setInputFiles('input', { name: 'report.html', mimeType: 'text/html', buffer })
    await opened.waitForFunction('/^[1-9]\\d* findings$/.test(document.title)', undefined, {
      timeout: 30_000,
    })
    await opened.getByText(/^\s*[1-9]\d* findings/).waitFor({ timeout: 30_000 })
  } finally {
    await browser.close()
    await server.close()
  }
}
