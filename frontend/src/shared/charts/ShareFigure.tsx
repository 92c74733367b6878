import { UnstyledButton } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import frame from './ChartFigure.module.css'
import classes from './ShareFigure.module.css'

export interface ShareRow {
  key: string
  label: string
  count: number
  /** Decimal text, computed by the server. */
  pct: string
}

interface Props {
  title: string
  /** Under the title: of how many. */
  unit: string
  rows: readonly ShareRow[]
  /** How many people the shares are of. */
  whole: number
  /** Further actions, beside the switch. */
  children?: ReactNode
}

/** How answers spread: a bar from zero for each, its number and share at its end, and a table instead if wanted. */
export function ShareFigure({ title, unit, rows, whole, children }: Props) {
  const { t } = useTranslation('chart')
  const { number, percent } = useFormat()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  return (
    <figure className={frame.figure} aria-labelledby={id}>
      <figcaption className={frame.head}>
        <h3 id={id}>{title}</h3>
        <p className="small muted">{unit}</p>
      </figcaption>
      {asTable ? (
        <table className={`${frame.table} ${classes.shares}`}>
          <caption className="vh">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('option')}</th>
              <th scope="col" className="num">
                {t('value')}
              </th>
              <th scope="col" className="num">
                {t('share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                <td className="num">{number(row.count)}</td>
                <td className="num">{percent(row.pct)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <ul className={classes.bars}>
          {rows.map((row) => (
            <li key={row.key}>
              <span className={classes.label}>{row.label}</span>
              <span className={classes.track} aria-hidden="true">
                <span style={{ width: `${whole === 0 ? 0 : (row.count / whole) * 100}%` }} />
              </span>
              <span className={classes.value}>
                <b>{number(row.count)}</b> <span className="muted">({percent(row.pct)})</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={`${frame.tools} no-print`}>
        <UnstyledButton className={frame.tool} onClick={() => setAsTable(!asTable)}>
          <Icon name={asTable ? 'chart' : 'list'} size="sm" />
          {t(asTable ? 'asChart' : 'asTable')}
          <span className="vh">: {title}</span>
        </UnstyledButton>
        {children}
      </div>
    </figure>
  )
}
