/**
 * Measures the budgets of the library in one run, side by side with two Markdown parsers on the same texts.
 * Needs `npm run build`; `--quick` takes fewer rounds. Fails when a budget is exceeded.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import MarkdownIt from 'markdown-it'
import { lexer } from 'marked'
import { parse as parsePage } from 'parse5'
import { inKilobytes, measureSize, sizeBudget } from '../package/size.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const quick = process.argv.includes('--quick')
const rounds = quick ? 5 : 15
const parsesForMemory = quick ? 5_000 : 100_000
/** A round repeats short work until it lasts this long, or the clock would be too coarse. */
const roundMilliseconds = quick ? 20 : 60

const budgets = { parse: 1, validate: 0.25, pages: 1.5, growth: 1.3, memory: 5_000_000, size: sizeBudget }

const library = await load('index.js', 'parse')
const pageLibrary = await load('html.js', 'parseHtml')
const reports = readReports()

const rows = [...(await speed()), speedOfPages(), ...growth(), ...adversarialGrowth(), memory(), await size()]
printTable(rows)
if (rows.some((row) => row.within === false)) process.exitCode = 1

async function load(file, name) {
  const entry = resolve(here, '../../dist', file)
  if (!existsSync(entry)) stop(`dist/${file} is missing: run \`npm run build\` first`)
  const loaded = await import(entry)
  if (typeof loaded[name] !== 'function') stop(`dist/${file} exports no \`${name}\` yet: nothing to measure`)
  return loaded
}

function readReports() {
  const folders = [resolve(here, '../../../shared/reports'), resolve(here, '../fixtures')]
  for (const folder of folders.filter((path) => existsSync(path))) {
    const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.txt'))
    if (names.length === 0) continue
    return names.sort().map((name) => ({ name, text: readFileSync(resolve(folder, name), 'utf8') }))
  }
  return stop('no reports to measure with: test/fixtures has no .txt file')
}

function stop(message) {
  console.error(`benchmark: ${message}`)
  process.exit(2)
}

// Measuring

function median(numbers) {
  const sorted = numbers.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)]
}

function millisecondsOf(work, times = 1) {
  const start = performance.now()
  for (let time = 0; time < times; time++) work()
  return performance.now() - start
}

/** Milliseconds of each work: the median of rounds in which all take turns, so that all meet the same noise. */
function measure(...works) {
  const repetitions = works.map((work) => {
    const warmUpStart = performance.now()
    let times = 0
    while (performance.now() - warmUpStart < 5 * roundMilliseconds) {
      work()
      times++
    }
    return Math.max(1, Math.ceil((times * roundMilliseconds) / (performance.now() - warmUpStart)))
  })
  const samples = works.map(() => [])
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, index) => {
      globalThis.gc?.()
      samples[index].push(millisecondsOf(work, repetitions[index]) / repetitions[index])
    })
  }
  return samples.map(median)
}

function row(name, measured, budget, within) {
  return { name, measured, budget, within }
}

function ratioRow(name, ratio, limit, detail) {
  return row(name, `${ratio.toFixed(2)} × (${detail})`, `≤ ${limit} ×`, ratio <= limit)
}

function inMilliseconds(milliseconds) {
  return `${milliseconds.toFixed(2)} ms`
}

// The budgets

async function speed() {
  const texts = reports.map((report) => report.text)
  const markdown = new MarkdownIt()
  const trees = texts.map((text) => library.parse(text).report)
  const works = [
    () => texts.forEach((text) => library.parse(text)),
    () => texts.forEach((text) => markdown.parse(text, {})),
    () => texts.forEach((text) => lexer(text)),
  ]
  if (library.validate) works.push(() => trees.forEach((tree) => library.validate(tree)))
  const [parse, markdownIt, marked, validate] = measure(...works)
  const subject = `parse, ${reports.length} reports`
  return [
    row(subject, inMilliseconds(parse), ''),
    row('markdown-it parse, the same', inMilliseconds(markdownIt), ''),
    row('marked lexer, the same', inMilliseconds(marked), ''),
    ratioRow(
      'parse : markdown-it',
      parse / markdownIt,
      budgets.parse,
      `marked: ${(parse / marked).toFixed(2)} ×`,
    ),
    validate === undefined
      ? row('validate : parse', 'not exported yet', `≤ ${budgets.validate} ×`)
      : ratioRow('validate : parse', validate / parse, budgets.validate, inMilliseconds(validate)),
  ]
}

/** Pages as offices publish them: from a word processor, in layout tables, with menus. */
function speedOfPages() {
  const folder = resolve(here, '../html/fixtures')
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'))
  const pages = names.map((name) => readFileSync(resolve(folder, name), 'utf8'))
  const [ours, parse5] = measure(
    () => pages.forEach((page) => pageLibrary.parseHtml(page)),
    () => pages.forEach((page) => parsePage(page)),
  )
  const detail = `${inMilliseconds(ours)}, parse5 alone ${inMilliseconds(parse5)}`
  return ratioRow(`parseHtml : parse5, ${pages.length} pages`, ours / parse5, budgets.pages, detail)
}

/** Time per character of each report with a thousand times its prose, against the report as it is. */
function growth() {
  return reports.slice(0, quick ? 2 : reports.length).map(({ name, text }) => {
    const grown = text.replaceAll(/^.{30,}。$/gmu, (paragraph) => Array(1000).fill(paragraph).join('\n'))
    return growthRow(`growth: prose × 1000, ${name}`, text, grown)
  })
}

function adversarialGrowth() {
  const patterns = ['（', '一、', '\t', '|', '行政许可\n', '0\n', '总体情况\n', '1.', '第', '<td>', '\uD800']
  const repeat = (pattern, length) => pattern.repeat(Math.ceil(length / pattern.length))
  return patterns.map((pattern) => {
    const [small, middle, large] = [16, 18, 20].map((power) => repeat(pattern, 2 ** power))
    const name = `growth: a megabyte of ${JSON.stringify(pattern)}`
    try {
      // Far from linear already: a megabyte would not come to an end.
      const [before, after] = [small, middle].map((text) => millisecondsOf(() => library.parse(text)))
      if (after > 10 * before && after > 1000) return growthRow(name, small, middle)
      return growthRow(name, small, large)
    } catch (error) {
      return row(name, `threw ${String(error).slice(0, 60)}`, `≤ ${budgets.growth} ×`, false)
    }
  })
}

function growthRow(name, small, large) {
  const [before, after] = measure(
    () => library.parse(small),
    () => library.parse(large),
  ).map((milliseconds, index) => (milliseconds * 1e6) / [small, large][index].length)
  const detail = `${before.toFixed(0)} → ${after.toFixed(0)} ns a character`
  return ratioRow(name, after / before, budgets.growth, detail)
}

/** No two texts are the same, or whatever keeps one entry per text would not show. */
function memory() {
  const parseNumbered = (number) => {
    const { text } = reports[number % reports.length]
    const middle = text.indexOf('。') + 1
    library.parse(`${text.slice(0, middle)}${number}${text.slice(middle)}`)
  }
  const name = `memory: ${parsesForMemory.toLocaleString('en')} parses`
  if (!globalThis.gc) return row(name, 'needs node --expose-gc', '< 5 MB', false)
  const heapAfter = (first, last) => {
    for (let number = first; number < last; number++) parseNumbered(number)
    for (let time = 0; time < 3; time++) globalThis.gc()
    return process.memoryUsage().heapUsed
  }
  const before = heapAfter(0, 1000)
  const grown = heapAfter(1000, 1000 + parsesForMemory) - before
  return row(name, `${(grown / 1e6).toFixed(2)} MB more`, '< 5 MB', grown < budgets.memory)
}

async function size() {
  const { bytes } = await measureSize()
  return row(
    'size: core, minified, gzipped',
    inKilobytes(bytes),
    `≤ ${inKilobytes(budgets.size)}`,
    bytes <= budgets.size,
  )
}

function printTable(rows) {
  const verdict = (within) => (within === undefined ? '' : within ? 'ok' : 'EXCEEDED')
  const lines = rows.map((row) => [row.name, row.measured, row.budget, verdict(row.within)])
  lines.unshift(['what', 'measured', 'budget', ''])
  const width = (column) => Math.max(...lines.map((line) => displayWidth(line[column])))
  const widths = lines[0].map((_, column) => width(column))
  for (const line of lines) {
    console.log(
      line
        .map((cell, column) => cell + ' '.repeat(widths[column] - displayWidth(cell)))
        .join('  ')
        .trimEnd(),
    )
  }
}

/** Chinese characters take two columns of a terminal. */
function displayWidth(text) {
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/gu)?.length ?? 0)
}
