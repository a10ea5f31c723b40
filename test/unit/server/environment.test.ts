import { describe, expect, test } from 'vitest'
import { readEnvironment } from '../../../src/server/environment.ts'

describe('settings', () => {
  test('a machine without settings gets the embedded store on loopback', () => {
    // given no variable, or empty ones
    // when
    const environment = readEnvironment({ CLAIMGRAPH_STORE: '', PORT: '' })
    // then
    expect(environment).toMatchObject({ host: '127.0.0.1', port: 4000, store: { store: 'embedded:.claimgraph' } })
  })

  test('Neo4j is named by its address, user, password and database', () => {
    // given
    const given = {
      CLAIMGRAPH_STORE: 'neo4j+s://graph.example:7687',
      CLAIMGRAPH_STORE_USER: 'reader',
      CLAIMGRAPH_STORE_PASSWORD: 'secret',
      CLAIMGRAPH_STORE_DATABASE: 'claims',
    }
    // when
    const { store } = readEnvironment(given)
    // then
    expect(store).toMatchObject({
      store: 'neo4j+s://graph.example:7687',
      user: 'reader',
      password: 'secret',
      database: 'claims',
    })
  })

  test.each([
    [{ PORT: 'http' }, 'PORT is a whole number from 0 to 65535'],
    [{ PORT: '70000' }, 'PORT is a whole number from 0 to 65535'],
    [{ CLAIMGRAPH_STORE: 'http://graph' }, 'CLAIMGRAPH_STORE is embedded:<folder>, bolt://…'],
    [{ CLAIMGRAPH_STORE: 'bolt://me:secret@graph' }, 'CLAIMGRAPH_STORE holds a user name or password'],
    [{ CLAIMGRAPH_STORE_USER: 'reader' }, 'CLAIMGRAPH_STORE_USER and CLAIMGRAPH_STORE_PASSWORD are given both'],
    [{ CLAIMGRAPH_PUBLIC: 'yes' }, 'CLAIMGRAPH_PUBLIC is 0 or 1'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ CLAIMGRAPH_MAX_DEPTH: '1' }, 'CLAIMGRAPH_MAX_DEPTH is a whole number from 3 to 100'],
    [{ HOST: '0.0.0.0' }, 'HOST 0.0.0.0 is reachable from other machines'],
  ])('%j is refused and the variable named', (given, sentence) => {
    // when
    const reading = (): unknown => readEnvironment(given)
    // then
    expect(reading).toThrow(sentence)
  })

  test('all wrong settings are named at once', () => {
    // when
    const reading = (): unknown => readEnvironment({ PORT: 'x', CLAIMGRAPH_MAX_TOKENS: 'y' })
    // then
    expect(reading).toThrow(/PORT[^]*CLAIMGRAPH_MAX_TOKENS/)
  })

  test('other machines are let in on request', () => {
    // given
    const given = { HOST: '0.0.0.0', CLAIMGRAPH_PUBLIC: '1' }
    // when, then
    expect(readEnvironment(given).host).toBe('0.0.0.0')
  })
})
