import { useTranslation } from 'react-i18next'
import type { AssessmentSummary } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { NoWrap } from '@/shared/ui/NoWrap'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import shared from '../assessment.module.css'
import { METHODS, OBJECTS } from '../model/lists'
import classes from './overview.module.css'

/** Which object was assessed how often by which method; what was never used is seen as well. */
export function MethodsTable({ summary }: { summary: AssessmentSummary }) {
  const { t } = useTranslation('assessment')
  const phone = useIsPhone()
  return (
    <section aria-labelledby="methods">
      <h2 id="methods">{t('overview.methods')}</h2>
      {phone ? <ByObject summary={summary} /> : <Matrix summary={summary} />}
    </section>
  )
}

function Matrix({ summary }: { summary: AssessmentSummary }) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const count = (object: string, method: string) =>
    summary.methods.find((used) => used.object === object && used.method === method)?.count
  return (
    <table className={shared.matrix}>
      <thead>
        <tr>
          <th scope="col">{t('overview.method')}</th>
          {OBJECTS.map((object) => (
            <th key={object} scope="col" className={shared.count}>
              {label('vsoko_object', object)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {METHODS.map((method) => (
          <tr key={method}>
            <th scope="row">
              <NoWrap text={label('vsoko_method', method)} />
            </th>
            {OBJECTS.map((object) => {
              const times = count(object, method)
              return (
                <td key={object} className={shared.count} data-used={times !== undefined}>
                  {times ?? (
                    <>
                      <span aria-hidden="true">—</span>
                      <span className="vh">{t('overview.notUsed')}</span>
                    </>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Three columns of long words do not fit a phone: each object with the methods it has. */
function ByObject({ summary }: { summary: AssessmentSummary }) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  return (
    <dl className={classes.used}>
      {OBJECTS.map((object) => {
        const used = summary.methods.filter((one) => one.object === object)
        return (
          <div key={object}>
            <dt>{label('vsoko_object', object)}</dt>
            <dd>
              {used.length === 0 ? (
                <span className="muted">{t('overview.nothing')}</span>
              ) : (
                <ul>
                  {METHODS.flatMap((method) => used.filter((one) => one.method === method)).map((one) => (
                    <li key={one.method}>
                      <span>
                        <NoWrap text={label('vsoko_method', one.method)} />
                      </span>
                      <b className="tnum">{one.count}</b>
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
