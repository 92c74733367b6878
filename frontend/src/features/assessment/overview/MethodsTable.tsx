import { useTranslation } from 'react-i18next'
import type { AssessmentSummary } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import classes from '../assessment.module.css'
import { METHODS, OBJECTS } from '../model/lists'

/** Which object was assessed how often by which method; what was never used is seen as well. */
export function MethodsTable({ summary }: { summary: AssessmentSummary }) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const count = (object: string, method: string) =>
    summary.methods.find((used) => used.object === object && used.method === method)?.count
  return (
    <section aria-labelledby="methods">
      <h2 id="methods">{t('overview.methods')}</h2>
      <div className={classes.scroll}>
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('overview.method')}</th>
              {OBJECTS.map((object) => (
                <th key={object} scope="col" className={classes.count}>
                  {label('vsoko_object', object)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {METHODS.map((method) => (
              <tr key={method}>
                <th scope="row">{label('vsoko_method', method)}</th>
                {OBJECTS.map((object) => {
                  const times = count(object, method)
                  return (
                    <td key={object} className={classes.count} data-used={times !== undefined}>
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
      </div>
    </section>
  )
}
