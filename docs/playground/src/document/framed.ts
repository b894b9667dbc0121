import { useEffect } from 'preact/hooks'
import type { RefObject } from 'preact'
import { point } from '../state/selection.js'

/** What a frame may do: nothing. `allow-same-origin` lets this page look into it, and nothing in it run. */
export const sandbox = 'allow-same-origin'

/** Laws for whatever a document brings along: nothing is loaded, nothing followed. */
export const frameHead =
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; ` +
  `img-src data: blob:; font-src data: blob:"><meta charset="utf-8"><style>` +
  `html{background:#fff;color:#1c2326;font:15px/1.7 "Noto Serif CJK SC","Songti SC",SimSun,serif}body{margin:0;padding:20px}` +
  `a{pointer-events:none}.lit{outline:3px solid #1f7a8c!important;outline-offset:-1px;background:#d6eef2!important}` +
  `[data-severity]{box-shadow:inset 0 0 0 2px #c8452f}[data-severity=warning]{box-shadow:inset 0 0 0 2px #b7791f}` +
  `[data-severity=info]{box-shadow:inset 0 -2px 0 #6b7f86}@media print{html{background:none}}</style>`

/** Takes away where the links of a framed document lead: the pointer is kept from them, and the keyboard reaches none. */
export const cutLinks = (document: Document): void => {
  for (const link of document.querySelectorAll('a, area')) {
    link.removeAttribute('href')
    link.removeAttribute('xlink:href')
  }
}

/** Tells which number of a framed document the pointer is on. */
export const usePointing = (frame: RefObject<HTMLIFrameElement | null>, shown: unknown): void => {
  useEffect(() => {
    const document = frame.current?.contentDocument
    if (document == null) return
    const over = ({ target }: Event): void => {
      const element =
        target !== null && 'closest' in target ? (target as Element).closest('[data-path]') : null
      point(element?.getAttribute('data-path') ?? null, 'document')
    }
    const leave = ({ relatedTarget }: PointerEvent): void => {
      if (relatedTarget === null) point(null, 'document')
    }
    document.addEventListener('pointerover', over)
    document.addEventListener('pointerout', leave)
    return () => {
      document.removeEventListener('pointerover', over)
      document.removeEventListener('pointerout', leave)
    }
  }, [frame, shown])
}
