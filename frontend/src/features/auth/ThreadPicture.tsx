import { useTranslation } from 'react-i18next'
import classes from './auth.module.css'

const POINTS = [
  { key: 'weakness', x: 44, y: 300, label: 332 },
  { key: 'problem', x: 130, y: 232, label: 212 },
  { key: 'goal', x: 216, y: 258, label: 290 },
  { key: 'activity', x: 302, y: 150, label: 130 },
  { key: 'money', x: 388, y: 178, label: 210 },
  { key: 'evidence', x: 474, y: 60, label: 40 },
] as const

/** The thread from weakness to evidence, drawn as the way up. */
export function ThreadPicture() {
  const { t } = useTranslation('auth')
  return (
    <svg viewBox="0 0 520 356" role="img" aria-label={t('thread.label')} className={classes.thread}>
      <path d="M0 352H520" className={classes.ground} />
      <polyline points={POINTS.map((point) => `${point.x},${point.y}`).join(' ')} />
      {POINTS.map((point) => (
        <g key={point.key}>
          <circle cx={point.x} cy={point.y} r="7" data-last={point.key === 'evidence'} />
          <text x={point.x} y={point.label} textAnchor="middle">
            {t(`thread.${point.key}`)}
          </text>
        </g>
      ))}
    </svg>
  )
}
