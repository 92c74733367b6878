import { inflateRawSync } from 'node:zlib'

/** The text of a file inside a DOCX, which is a ZIP: read through the directory at its end. */
export function textOf(docx: Buffer, name = 'word/document.xml'): string {
  let entry = docx.readUInt32LE(docx.lastIndexOf('PK\u0005\u0006') + 16)
  while (docx.readUInt32LE(entry) === 0x02014b50) {
    const nameLength = docx.readUInt16LE(entry + 28)
    if (docx.toString('utf8', entry + 46, entry + 46 + nameLength) === name) {
      const local = docx.readUInt32LE(entry + 42)
      const start = local + 30 + docx.readUInt16LE(local + 26) + docx.readUInt16LE(local + 28)
      const packed = docx.subarray(start, start + docx.readUInt32LE(entry + 20))
      const stored = docx.readUInt16LE(entry + 10) === 0
      const xml = (stored ? packed : inflateRawSync(packed)).toString('utf8')
      return xml
        .replace(/<w:noBreakHyphen\/>/g, '-')
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]+>/g, '')
    }
    entry += 46 + nameLength + docx.readUInt16LE(entry + 30) + docx.readUInt16LE(entry + 32)
  }
  throw new Error(`no ${name} in the file`)
}
