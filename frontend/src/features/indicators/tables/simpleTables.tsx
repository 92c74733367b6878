import { attestation } from '../model/attestation'
import { contingent } from '../model/contingent'
import { courses } from '../model/courses'
import { TableFrame, type TablePageProps } from '../TableFrame'
import { attestationApi, contingentApi, courseApi } from '../tableApi'
import { fromModel, itself } from './fromModel'

const CONTINGENT = fromModel(contingent, {
  name: 'contingent',
  corner: 'corner.grade',
  phone: 'column',
  phoneLabel: 'corner.year',
})

/** Pupils by grade. */
export const ContingentPage = (props: TablePageProps) => (
  <TableFrame {...props} {...CONTINGENT} name="contingent" api={contingentApi} toBody={itself} />
)

const ATTESTATION = fromModel(attestation, {
  name: 'attestation',
  corner: 'corner.yearAndGrade',
  phone: 'row',
  phoneLabel: 'corner.yearAndGrade',
})

/** Marks of the graduating grades. */
export const AttestationPage = (props: TablePageProps) => (
  <TableFrame {...props} {...ATTESTATION} name="attestation" api={attestationApi} toBody={itself} />
)

const COURSES = fromModel(courses, {
  name: 'courses',
  corner: 'corner.year',
  phone: 'row',
  phoneLabel: 'corner.year',
})

/** Teachers who attended courses. */
export const CoursesPage = (props: TablePageProps) => (
  <TableFrame {...props} {...COURSES} name="courses" api={courseApi} toBody={itself} />
)
