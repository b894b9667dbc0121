/** What `pack-for-disk.ts` puts into the page that opens from a disk. */
declare module 'packed:reader' {
  const program: string
  export default program
}

declare module 'packed:parser' {
  const program: string
  export default program
}

declare module 'packed:files' {
  /** By their paths, as base64. */
  const files: Readonly<Record<string, string>>
  export default files
}
