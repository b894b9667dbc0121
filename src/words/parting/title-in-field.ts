import { isSpace } from '../../source/space.js'
import type { SourceCell } from '../../scan/cell.js'
import { isWholeTitle } from '../title.js'

/*
 * A title behind the name of a field:
 *
 *   标题：清溪县科技局2024年政府信息公开工作年度报告
 *         ^
 */

const fieldOfTitle = /^(?:信息|文件)?(?:标题|標題|名称|名稱)\s*[:：]\s*(?=\S)/
const longestField = 12
const longestTitle = 80

/** The name of a field and the title behind it, each a line of its own; `undefined` where a cell holds something else. */
export const titleInField = (text: string, cell: SourceCell): SourceCell[] | undefined => {
  const { start, end, row } = cell
  if (end - start > longestField + longestTitle || !opensLikeField(text.charAt(start))) return undefined
  const content = text.slice(start, end)
  const length = fieldOfTitle.exec(content)?.[0].length
  if (length === undefined || !isWholeTitle(content.slice(length))) return undefined
  let behind = start + length
  while (isSpace(text.charCodeAt(behind - 1))) behind--
  return [
    { ...cell, end: behind },
    { ...cell, start: start + length, row: row + 1, opensLine: true, indent: 0 },
  ]
}

const opensLikeField = (character: string): boolean => '信文标標名'.includes(character)
