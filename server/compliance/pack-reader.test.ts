import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { assemble } from './assemble.ts'
import { readPack } from './pack-reader.ts'
import { packs } from './packs.ts'

const file = (name: string) =>
  JSON.parse(readFileSync(new URL(`./packs/${name}.json`, import.meta.url), 'utf8'))

const problems = (change: (pack: ReturnType<typeof file>) => void): string[] => {
  const pack = file('BR-CE')
  change(pack)
  const read = readPack(pack)
  return read.ok ? [] : read.problems.map(({ at, found }) => `${at} is ${found}`)
}

const stories: readonly (readonly [string, (pack: ReturnType<typeof file>) => void, string])[] = [
  ['nothing', () => {}, ''],
  [
    'a slip in a field',
    (pack) => {
      pack.rules[0].hollidays = 'closed'
    },
    'pack.rules[0].hollidays is "hollidays"',
  ],
  [
    'a kind that is not known',
    (pack) => {
      pack.rules[0].kind = 'contact_windows'
    },
    'pack.rules[0].kind is "contact_windows"',
  ],
  [
    'a missing message',
    (pack) => {
      delete pack.rules[0].message.es
    },
    'pack.rules[0].message.es is nothing',
  ],
  [
    'an empty message',
    (pack) => {
      pack.rules[0].message.en = ' '
    },
    'pack.rules[0].message.en is " "',
  ],
  [
    'hours that end before they start',
    (pack) => {
      pack.rules[0].hours['mon-fri'] = '18:00-08:00'
    },
    'pack.rules[0].hours.mon-fri is "18:00-08:00"',
  ],
  [
    'an hour that no clock has',
    (pack) => {
      pack.rules[0].hours['mon-fri'] = '08:00-25:00'
    },
    'pack.rules[0].hours.mon-fri is "08:00-25:00"',
  ],
  [
    'hours that overlap',
    (pack) => {
      pack.rules[0].hours.wed = '17:59-19:00'
    },
    'pack.rules[0].hours, on wed is [{"start":480,"end":1080},{"start":1079,"end":1140}]',
  ],
  [
    'a day that no week has',
    (pack) => {
      pack.rules[0].hours.funday = '08:00-12:00'
    },
    'pack.rules[0].hours.funday is "funday"',
  ],
  [
    'a week turned round',
    (pack) => {
      pack.rules[0].hours = { 'fri-mon': '08:00-12:00' }
    },
    'pack.rules[0].hours.fri-mon is "fri-mon"',
  ],
  [
    'a channel that is not known',
    (pack) => {
      pack.rules[0].scope.channels.push('fax')
    },
    'pack.rules[0].scope.channels[3] is "fax"',
  ],
  [
    'a time zone that is not there',
    (pack) => {
      pack.zones = ['America/Fortaleza', 'America/Atlantis']
    },
    'pack.zones[1] is "America/Atlantis"',
  ],
  [
    'a time zone by its offset',
    (pack) => {
      pack.zones = ['-03:00']
    },
    'pack.zones[0] is "-03:00"',
  ],
  [
    'a day that is not there',
    (pack) => {
      pack.rules[0].validity.from = '2019-02-30'
    },
    'pack.rules[0].validity.from is "2019-02-30"',
  ],
  [
    'law without a source',
    (pack) => {
      pack.rules[0].citations = []
    },
    'pack.rules[0].citations is []',
  ],
  [
    'a rule of another country',
    (pack) => {
      pack.rules[0].id = 'MX-HOURS'
    },
    'pack.rules[0].id is "MX-HOURS"',
  ],
  [
    'a rule given twice',
    (pack) => {
      pack.rules.push(pack.rules[0])
    },
    'pack.rules[1].id is "BR-CE-HOURS"',
  ],
  [
    'a list that is not one',
    (pack) => {
      pack.rules = {}
    },
    'pack.rules is {}',
  ],
]

for (const [story, change, wanted] of stories) {
  test(`a pack with ${story} is ${wanted === '' ? 'read' : 'told where'}`, () => {
    assert.equal(problems(change).join(' and '), wanted)
  })
}

test('a pack that is no object at all', () => {
  for (const value of [null, 7, 'BR', []]) assert.equal(readPack(value).ok, false)
})

test('all problems of all files are told at once, with their remedies', () => {
  const ceara = { ...file('BR-CE'), version: '' }
  const sp = { ...file('BR-SP'), zones: 'America/Sao_Paulo' }
  assert.throws(
    () => assemble([file('ALL'), file('BR'), ceara, sp]),
    (error: Error) => {
      assert.match(error.message, /BR-CE: pack\.version is "": write a text that is not empty/)
      assert.match(error.message, /BR-SP: pack\.zones is "America\/Sao_Paulo": write a list/)
      return true
    },
  )
})

test('what only all files together can know', () => {
  const files = ['ALL', 'BR', 'BR-CE', 'BR-CE'].map(file)
  assert.throws(() => assemble(files), /BR-CE-HOURS is there twice/)
  assert.throws(
    () => assemble([file('ALL'), file('BR-CE')]),
    /BR-CE is within BR, which has no pack: add one/,
  )
  assert.throws(() => assemble([file('BR')]), /supersedes ALL-WRONG-PARTY: name a rule/)
})

/** What is said of the shipped files with the rules of Ceará changed. */
function together(change: (rule: Record<string, unknown>, ceara: Record<string, unknown>) => void) {
  const ceara = file('BR-CE')
  change(ceara.rules[0], ceara)
  try {
    assemble([file('ALL'), file('BR'), ceara])
    return ''
  } catch (error) {
    return String(error).split('\n').slice(1).join(' and ')
  }
}

test('a rule supersedes only what is around it', () => {
  const files = ['ALL', 'BR', 'BR-SP', 'BR-CE'].map(file)
  files[3].rules[0].supersedes = ['BR-SP-HOURS']
  assert.throws(() => assemble(files), /BR-CE-HOURS supersedes BR-SP-HOURS of BR-SP: name one from/)
})

test('two rules that supersede each other would leave nobody in charge', () => {
  const said = together((rule, ceara) => {
    const other = { ...rule, id: 'BR-CE-OTHER', supersedes: ['BR-CE-HOURS'] }
    ceara.rules = [{ ...rule, supersedes: ['BR-CE-OTHER'] }, other]
  })
  assert.match(said, /BR-CE-HOURS supersedes BR-CE-OTHER, which supersedes it in turn/)
})

test('a rule that supersedes itself is no rule', () => {
  const said = together((rule) => {
    rule.supersedes = ['BR-CE-HOURS']
  })
  assert.match(said, /supersedes BR-CE-HOURS, which supersedes it in turn/)
})

test('our own policy never takes the place of a law', () => {
  const said = together((rule) => {
    rule.basis = 'product_policy'
    rule.supersedes = ['BR-VOICEMAIL-LIMITED']
  })
  assert.match(said, /our own policy never replaces a law/)
})

test('places are within each other by their ids, so that none is around itself', () => {
  const said = (parent: string) =>
    problems((pack) => {
      pack.parent = parent
    }).join()
  assert.equal(said('BR'), '')
  assert.equal(said('BR-SP'), 'pack.parent is "BR-SP"')
  assert.equal(said('BR-CE'), 'pack.parent is "BR-CE"')
  const all = { ...file('ALL'), parent: 'BR' }
  assert.throws(() => assemble([all, file('BR')]), /ALL: pack\.parent is "BR": write none/)
})

test('every law that we ship says where it comes from and how sure we are', () => {
  const rules = [...packs.values()].flatMap(({ rules }) => rules)
  const law = rules.filter(({ basis }) => basis !== 'product_policy')
  assert.ok(law.length >= 15)
  for (const { id, citations, profile } of law) {
    assert.ok(citations.length > 0, id)
    const isDisputed = citations.every(({ verification }) => verification === 'disputed')
    assert.equal(isDisputed, profile === 'conservative', id)
  }
})
