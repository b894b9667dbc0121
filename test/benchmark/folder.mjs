/**
 * Runs the built command over a folder of many small reports, texts and pages, and measures its time and memory. Needs
 * `npm run build`. `node test/benchmark/folder.mjs [reports]`; fails where a report is lost or memory grows. `parse` writes
 * a line a report, `table` a line a number behind its header.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { clearInterval, setInterval } from 'node:timers'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const command = join(root, 'dist/command.js')
const count = Number(process.argv[2] ?? 10_000)
/** The memory of the second half of a run, against that of its first half. */
const growthBudget = 1.3
const commands = [
  { args: ['parse', '--ndjson'], header: 0, linesOfReport: 1 },
  { args: ['table', '--no-bom'], header: 1, linesOfReport: 200 },
]

if (!existsSync(command)) {
  console.error('folder: dist/command.js is missing: run `npm run build` first')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'ogi-report-folder-'))
try {
  await writeReports()
  for (const way of commands)
    for (const jobs of [...new Set([1, availableParallelism()])]) report(await run(way, jobs))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Each with an agency of its own, in every layout in turn, a hundred to a folder. */
async function writeReports() {
  const { layouts, parse, serialize, toData } = await import(join(root, 'dist/index.js'))
  const sample = readFileSync(join(root, 'docs/samples/taohe-town-2022.txt'), 'utf8')
  const data = toData(parse(sample).report)
  const templates = layouts.map((layout) => ({
    text: serialize(data, { layout }),
    extension: layout === 'html' ? 'html' : 'txt',
  }))
  for (let number = 0; number < count; number++) {
    const { text, extension } = templates[number % templates.length]
    const part = join(folder, String(Math.floor(number / 100)).padStart(6, '0'))
    mkdirSync(part, { recursive: true })
    const name = `${String(number).padStart(8, '0')}.${extension}`
    writeFileSync(join(part, name), text.replaceAll('桃河镇', townOf(number)))
  }
}

/** A town of its own for each report; four digits in its name would be read as a year. */
function townOf(number) {
  return `桃河${[...String(number)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('')}镇`
}

async function run({ args, header, linesOfReport }, jobs) {
  const start = performance.now()
  const child = spawn(process.execPath, [command, ...args, '--jobs', String(jobs), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const samples = []
  const timer = setInterval(() => {
    const memory = residentMemory(child.pid)
    if (memory !== undefined) samples.push(memory)
  }, 50)
  let lines = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const at = lines++ - header
    if (at < 0) continue
    const agency = townOf(Math.floor(at / linesOfReport))
    if (!line.includes(agency)) throw new Error(`line ${lines} does not tell of ${agency}`)
  }
  clearInterval(timer)
  const reports = (lines - header) / linesOfReport
  return { name: args[0], jobs, reports, seconds: (performance.now() - start) / 1000, samples }
}

/** In bytes, where the system tells. */
function residentMemory(pid) {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(kilobytes) * 1024
  } catch {
    return undefined
  }
}

function report({ name, jobs, reports, seconds, samples }) {
  const rate = Math.round(reports / seconds)
  console.log(
    `${name} --jobs ${jobs}: ${reports} of ${count} reports in ${seconds.toFixed(1)} s, ${rate} a second`,
  )
  if (reports !== count) process.exitCode = 1
  if (samples.length < 8) return
  // The first quarter is start-up; what grows from the second to the last would grow on.
  const quarter = Math.floor(samples.length / 4)
  const early = Math.max(...samples.slice(quarter, 2 * quarter))
  const late = Math.max(...samples.slice(-quarter))
  const inMegabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`
  console.log(
    `  memory: ${inMegabytes(early)} in the second quarter, ${inMegabytes(late)} in the last, at most ${inMegabytes(Math.max(...samples))}`,
  )
  if (late > growthBudget * early) process.exitCode = 1
}
