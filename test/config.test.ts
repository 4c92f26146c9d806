import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { UserError } from '../src/user-error.ts'

const refusal = (environment: Record<string, string>) => {
  try {
    return readConfig(environment)
  } catch (error) {
    return error
  }
}

describe('settings', () => {
  it('have defaults that suit a first try', () => {
    const config = readConfig({ PATH: '/bin', PORT: '' })
    expect(config).toMatchObject({ host: '127.0.0.1', port: 8080, databaseUrl: null, language: 'vi' })
    expect(config.dataDir).toMatch(/^\/.*data$/)
  })

  it('are read as what they are', () => {
    const given = {
      DATABASE_URL: 'postgresql://bot:secret@db/bot?sslmode=require',
      PORT: '0',
      PUBLIC_URL: 'https://dieuphoi.example/',
      TRUSTED_PROXY: '10.0.0.1, 10.1.0.0/16',
      BOT_LANGUAGE: 'en',
    }
    expect(readConfig(given)).toMatchObject({
      databaseUrl: given.DATABASE_URL,
      port: 0,
      publicUrl: given.PUBLIC_URL,
      trustedProxy: ['10.0.0.1', '10.1.0.0/16'],
      language: 'en',
    })
  })

  it.each([
    ['DATABASE_URL', 'mysql://bot:secret@db/bot', 'setting-database-url'],
    ['DATABASE_URL', 'bot:secret', 'setting-database-url'],
    ['HOST', 'http://127.0.0.1', 'setting-host'],
    ['PORT', '80a', 'setting-port'],
    ['PORT', '65536', 'setting-port'],
    ['PUBLIC_URL', 'dieuphoi.example', 'setting-public-url'],
    ['BOT_LANGUAGE', 'fr', 'setting-bot-language'],
    ['OFFICE_ZONE', 'Hanoi', 'setting-office-zone'],
    ['TELEGRAM_TOKEN', 'secret', 'setting-telegram-token'],
    ['TELEGRAM_WEBHOOK', 'https://dieuphoi.example/secret', 'setting-telegram-webhook'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org', 'setting-telegram-api-root'],
    ['TELEGRAM_PROXY', '10.0.0.9:3128', 'setting-telegram-proxy'],
    ['ZALO_TOKEN', 'secret', 'setting-zalo-token'],
    ['ZALO_WEBHOOK', 'https://dieuphoi.example/secret', 'setting-zalo-webhook'],
    ['ZALO_WEBHOOK', 'http://dieuphoi.example/hooks/zalo', 'setting-zalo-webhook'],
    ['ZALO_API_ROOT', 'bot-api.zaloplatforms.com', 'setting-zalo-api-root'],
    ['ZALO_MONTHLY_QUOTA', 'many', 'setting-zalo-monthly-quota'],
    ['METRICS_TOKEN', 'secret', 'setting-metrics-token'],
    ['ZALO_BOT_NAME', ' ', 'setting-zalo-bot-name'],
    ['DISCORD_TOKEN', 'a secret', 'setting-discord-token'],
    ['DISCORD_API_ROOT', 'discord.com', 'setting-discord-api-root'],
    ['LOG_LEVEL', 'loud', 'setting-log-level'],
  ])('%s is not %s', (name, value, key) => {
    const error = refusal({ [name]: value })
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({ key, details: {} })
    expect(JSON.stringify(error)).not.toContain('secret')
  })
})
