import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Narrative, NarrativeRun } from '@/api'
import type { ChipReader, FieldCatalog } from '../model/fields'
import { narrativeOf, unitsOf } from '../model/narrative'
import classes from './NarrativeText.module.css'
import { useChipReader } from './useChipReader'

interface Props {
  narrative: Narrative | null | undefined
  catalog: FieldCatalog
}

/** A text as it is read: paragraphs, lists, tables, and the figures of the registers in it. */
export function NarrativeText({ narrative, catalog }: Props) {
  const { t } = useTranslation('self-evaluation')
  const chip = useChipReader(catalog)
  const { blocks } = narrativeOf(unitsOf(narrative))
  return (
    <div className={classes.text}>
      {blocks.map((block, index) => {
        const key = `${index} ${block.kind}`
        if (block.kind === 'paragraph') {
          return (
            <p key={key}>
              <Runs runs={block.runs ?? []} chip={chip} />
            </p>
          )
        }
        if (block.kind === 'table') {
          const rows = block.rows ?? []
          const head = block.header ? rows[0] : undefined
          const columns = rows[0]?.cells.length ?? 0
          return (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard
            <div key={key} className={classes.frame} role="group" aria-label={t('text.table')} tabIndex={0}>
              <table style={{ minWidth: columns > 3 ? columns * 88 : undefined }}>
                {head !== undefined && (
                  <thead>
                    <tr>
                      {head.cells.map((cell, x) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                        <th key={x} scope="col">
                          <Runs runs={cell.runs} chip={chip} />
                        </th>
                      ))}
                    </tr>
                  </thead>
                )}
                <tbody>
                  {rows.slice(head === undefined ? 0 : 1).map((row, y) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
                    <tr key={y}>
                      {row.cells.map((cell, x) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                        <td key={x}>
                          <Runs runs={cell.runs} chip={chip} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
        const List = block.kind === 'numbers' ? 'ol' : 'ul'
        return (
          <List key={key}>
            {(block.items ?? []).map((item, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
              <li key={at}>
                <Runs runs={item.runs} chip={chip} />
              </li>
            ))}
          </List>
        )
      })}
    </div>
  )
}

function Runs({ runs, chip }: { runs: readonly NarrativeRun[]; chip: ChipReader }) {
  return runs.map((run, index) => {
    const key = `${index} ${run.text ?? run.value}`
    if (run.kind === 'field') {
      const { value, title, known } = chip(run.value ?? '', run.schoolYear ?? null)
      return (
        <span key={key} className={classes.field} data-known={known} title={title}>
          {value}
        </span>
      )
    }
    const words = run.italic ? <em>{run.text}</em> : run.text
    return <Fragment key={key}>{run.bold ? <strong>{words}</strong> : words}</Fragment>
  })
}
