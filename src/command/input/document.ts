/** How files start that hold a report, but not as text: PDF, Word since 2007 (a zip archive), Word before. */
const signatures = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
]

/** Whether bytes are those of a PDF or a Word file. */
export const isDocument = (bytes: Uint8Array): boolean =>
  signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))
