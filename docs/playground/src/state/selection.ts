import { batch, computed, signal } from '@preact/signals'
import type { Severity } from 'ogi-report'
import type { Anchor, ReportedFinding } from '../model.js'
import { current } from './documents.js'
import { faultsIn } from './faults.js'
import { accepted } from './settings.js'

/** The path of the number under the pointer or the focus, wherever that is. */
export const pointedPath = signal<string | null>(null)

/** Where it is pointed at. */
export const pointedIn = signal<'document' | 'form' | null>(null)

/** Notes what the pointer or the focus is on. */
export const point = (path: string | null, where: 'document' | 'form'): void => {
  batch(() => {
    pointedPath.value = path
    pointedIn.value = path === null ? null : where
  })
}

/** Opens a finding, and lights up its place. */
export const openAt = (key: string | null): void => {
  batch(() => {
    pointedPath.value = null
    pointedIn.value = null
    openKey.value = listedAs(key)
  })
}

/** The finding that is open. */
export const openKey = signal<string | null>(null)

/** Which severities are listed. */
export const listed = signal<Readonly<Record<Severity | 'accepted', boolean>>>({
  error: true,
  warning: true,
  info: true,
  accepted: false,
})

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

export const isAccepted = ({ key }: ReportedFinding): boolean => key in accepted.value

/** All findings of the document that is shown, the worst first. */
export const findings = computed<readonly ReportedFinding[]>(() =>
  [...(current.value?.reading?.findings ?? [])].sort(
    (one, other) => weight[one.severity] - weight[other.severity] || one.anchor.start - other.anchor.start,
  ),
)

/** Those that stand against the report: all but the accepted ones. */
export const standing = computed(() => findings.value.filter((finding) => !isAccepted(finding)))

/** The faults that stand against the report: of each the findings that one correction mends, by the key of the first. */
export const faults = computed(() => faultsIn(standing.value))

/** The finding by which another is listed: the first of its fault. */
const listedAs = (key: string | null): string | null => {
  for (const [first, together] of faults.peek()) if (together.some((one) => one.key === key)) return first
  return key
}

export const listedFindings = computed(() =>
  findings.value.filter((finding) =>
    isAccepted(finding)
      ? listed.value.accepted
      : faults.value.has(finding.key) && listed.value[finding.severity],
  ),
)

export const openFinding = computed(() => findings.value.find(({ key }) => key === openKey.value) ?? null)

/** What is lit up in the document: the number that is pointed at, else the place of the open finding. */
export const lit = computed<Anchor | null>(() => {
  const path = pointedPath.value
  const number = path === null ? undefined : numbersByPath.value.get(path)
  return number?.anchor ?? openFinding.value?.anchor ?? null
})

export const numbersByPath = computed(
  () => new Map((current.value?.reading?.numbers ?? []).map((number) => [number.path as string, number])),
)

/** The findings at each path. */
export const findingsByPath = computed(() => {
  const found = new Map<string, ReportedFinding[]>()
  for (const finding of standing.value) {
    if (finding.path === null) continue
    found.set(finding.path, [...(found.get(finding.path) ?? []), finding])
  }
  return found
})

/** Goes to the next finding of the list, or to the one before. */
export const goBy = (by: 1 | -1): void => {
  const list = listedFindings.value
  if (list.length === 0) return
  const at = list.findIndex(({ key }) => key === openKey.value)
  const next = at === -1 ? (by === 1 ? 0 : list.length - 1) : (at + by + list.length) % list.length
  openAt(list[next]?.key ?? null)
}
