import { describe, expect, it } from 'vitest'
import type { Narrative } from '@/api'
import { fromHtml, fromText } from './paste'

/** Words of each block, marked by its kind, in one line each. */
function short(narrative: Narrative): string[] {
  const line = (runs: Narrative['blocks'][number]['runs'] = []) =>
    runs
      .map((run) => {
        const said = run.kind === 'field' ? `{${run.value} ${run.schoolYear ?? ''}}` : (run.text ?? '')
        return run.bold ? `*${said}*` : run.italic ? `_${said}_` : said
      })
      .join('')
  return narrative.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [line(block.runs)]
    if (block.kind === 'table') {
      return (block.rows ?? []).map(
        (row, y) =>
          `${block.header && y === 0 ? '#' : '|'} ${row.cells.map((cell) => line(cell.runs)).join(' | ')}`,
      )
    }
    return (block.items ?? []).map((item) => `${block.kind === 'numbers' ? '1.' : '•'} ${line(item.runs)}`)
  })
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body>
<!--StartFragment--><p class=MsoNormal style='margin-bottom:0'>Мектепте <b style='mso-bidi-font-weight:normal'>389</b>
окуучу&nbsp;<i>билим</i> алат.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>Устав</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Жобо</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>Биринчи кадам</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Класс</p></td><td><p class=MsoNormal>Саны</p><p class=MsoNormal>(бала)</p></td></tr>
<tr><td colspan=2><p class=MsoNormal>Бардыгы</p></td></tr></table><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`

describe('what is pasted', () => {
  it('from Word keeps paragraphs, both kinds of lists, tables and bold and italic words', () => {
    expect(short(fromHtml(WORD))).toEqual([
      'Мектепте *389* окуучу _билим_ алат.',
      '• Устав',
      '• Жобо',
      '1. Биринчи кадам',
      '| Класс | Саны (бала)',
      '| Бардыгы | ',
    ])
  })

  it('from the web keeps lists in lists flat, headings as strong lines, line breaks as lines', () => {
    expect(
      short(
        fromHtml(
          '<h2>Башы</h2><div>бир<br>эки</div><ul><li><p>а</p></li><li>б<ol><li>в</li></ol></li></ul><table><thead><tr><th>x</th><th>y</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
        ),
      ),
    ).toEqual(['*Башы*', 'бир', 'эки', '• а', '• б', '1. в', '# x | y', '| 1 | 2'])
  })

  it('from a document of the web does not make everything bold', () => {
    expect(
      short(fromHtml('<b style="font-weight:normal"><p><span style="font-weight:700">А</span> б</p></b>')),
    ).toEqual(['*А* б'])
  })

  it('from this editor keeps live fields', () => {
    expect(
      short(
        fromHtml(
          '<p>Бар <span data-field="pupils" data-year="2026">389</span>, <span data-field="area_m2">6 707 м²</span></p>',
        ),
      ),
    ).toEqual(['Бар {pupils 2026}, {area_m2 }'])
  })

  it('never runs or shows what is not text', () => {
    expect(
      short(fromHtml('<script>alert(1)</script><p onclick="x()">а<img src=x onerror=alert(1)></p>')),
    ).toEqual(['а'])
  })

  it('puts what goes beyond twelve columns into the last one', () => {
    const cells = Array.from({ length: 14 }, (_, index) => `<td>${index + 1}</td>`).join('')
    const table = fromHtml(`<table><tr>${cells}</tr><tr>${cells}</tr></table>`).blocks[0]
    expect(table?.rows?.[0]?.cells).toHaveLength(12)
    expect(table?.rows?.[0]?.cells[11]?.runs[0]?.text).toBe('12 13 14')
  })

  it('unfolds cells that go over several rows', () => {
    expect(
      short(fromHtml('<table><tr><td rowspan=2>а</td><td>б</td></tr><tr><td>в</td></tr></table>')),
    ).toEqual(['| а | б', '|  | в'])
  })

  it('as plain text becomes lines, lists and a table', () => {
    expect(short(fromText('Сөз\r\n\r\n- бир\n• эки\n1. үч\n2) төрт'))).toEqual([
      'Сөз',
      '• бир',
      '• эки',
      '1. үч',
      '1. төрт',
    ])
    expect(short(fromText('Жыл\tСаны\n2026\t389'))).toEqual(['| Жыл | Саны', '| 2026 | 389'])
    expect(short(fromText('ата-эне – бул сөз'))).toEqual(['ата-эне – бул сөз'])
  })
})
