import { expect, test } from 'vitest'
import { menuFor, startOf } from './menu'

const names = (role: Parameters<typeof menuFor>[0]) => menuFor(role).flatMap((g) => g.entries.map((e) => e.name))

test('the three administrators see no matters', () => {
  for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const) {
    expect(names(role)).not.toContain('隐患治理')
    expect(names(role)).not.toContain('我的责任')
  }
  expect(names('SECURITY_ADMIN')).toContain('账号')
  expect(names('SECURITY_ADMIN')).not.toContain('账号日志')
  expect(names('AUDIT_ADMIN')).toContain('账号日志')
  expect(names('AUDIT_ADMIN')).not.toContain('账号')
})

test('a group without entries is not shown', () => {
  expect(menuFor('TOWN').map((g) => g.name)).toEqual(['', '源头', '过程', '结果'])
  expect(menuFor(null)).toEqual([])
})

test('each role starts at a page it has', () => {
  expect(startOf('TOWN')).toBe('/')
  expect(startOf('SECURITY_ADMIN')).not.toBe('/')
  expect(names('AUDIT_ADMIN').length).toBeGreaterThan(0)
})
