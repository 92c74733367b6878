import { expect, it } from 'vitest'
import type { Role } from '@/api'
import { router } from '@/app/router'
import { aUser } from '@/testing/builders'
import { placesFor } from './navigation'

const ROLES: Role[] = ['director', 'deputy', 'commission_member', 'district_specialist', 'administrator']

it.each(ROLES)('every place of a %s has a page', (role) => {
  const places = placesFor(aUser(role))
  expect(places.map((place) => place.to).filter((to) => !(to in router.routesByPath))).toEqual([])
  expect(places.length).toBeGreaterThanOrEqual(3)
})

it('gives nobody the places of another role', () => {
  const keys = (role: Role) => placesFor(aUser(role)).map((place) => place.key)
  expect(keys('director')).toEqual([
    'home',
    'school',
    'mission',
    'plan',
    'staff',
    'indicators',
    'evaluation',
    'finance',
    'evidence',
    'surveys',
    'audit',
  ])
  expect(keys('deputy')).not.toContain('audit')
  expect(keys('commission_member')).toEqual(['home', 'schools', 'plans', 'evaluation', 'dataQuality'])
  expect(keys('district_specialist')).toEqual(['home', 'queue', 'schools', 'evaluation', 'dataQuality'])
  expect(keys('administrator')).toEqual([
    'home',
    'users',
    'schools',
    'units',
    'criteria',
    'articles',
    'rates',
    'dataQuality',
    'audit',
  ])
})
