import { dataPaths } from '../../form/data-path.js'
import { ruleSeverities, type RuleCode } from '../../findings/codes.js'
import { en } from '../../locales/en.js'
import { ruleSettings } from '../../validate/checking-options.js'
import { locales } from '../locale.js'

const ruleCodes = Object.keys(ruleSeverities) as RuleCode[]

const rules = {
  type: 'object',
  description: 'Rules that are switched off, or matter more or less than by default, by their codes.',
  properties: Object.fromEntries(
    ruleCodes.map((code) => [
      code,
      { enum: ruleSettings, default: ruleSeverities[code], description: en.rules[code].summary },
    ]),
  ),
  additionalProperties: false,
}

const override = {
  type: 'object',
  properties: {
    files: {
      type: 'array',
      description:
        'Patterns of files, from the folder of this file; one without a slash is one of names in any folder.',
      items: { type: 'string', minLength: 1 },
    },
    paths: {
      type: 'array',
      description: 'Parts of reports: paths of the data, each with all that stands below it.',
      items: { enum: dataPaths() },
    },
    rules: { $ref: '#/definitions/rules' },
  },
  required: ['rules'],
  anyOf: [{ required: ['files'] }, { required: ['paths'] }],
  additionalProperties: false,
}

const word = {
  type: 'object',
  properties: {
    pattern: {
      type: 'string',
      minLength: 1,
      format: 'regex',
      description: 'A regular expression, which a plain word is, too. It matches nothing but words.',
    },
    message: { type: 'string', description: 'What is wrong with it.' },
    replacement: { type: 'string', description: 'What to write in its place; --fix writes it.' },
  },
  required: ['pattern'],
  additionalProperties: false,
}

/** The JSON Schema of the configuration of the command, as it is published: `ogi-report/config.schema.json`. */
export const configurationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'ogi-report.config.json',
  description: 'How the command ogi-report checks reports.',
  type: 'object',
  properties: {
    $schema: { type: 'string', minLength: 1, description: 'The place of this schema.' },
    locale: { enum: locales, description: 'The language of messages; --locale counts more.' },
    rules: { $ref: '#/definitions/rules' },
    overrides: {
      type: 'array',
      description: 'Other settings for some files, or for parts of reports. The last one that fits counts.',
      items: override,
    },
    words: {
      type: 'array',
      description: 'Words that the prose of reports shall not have (own-word).',
      items: word,
    },
  },
  additionalProperties: false,
  definitions: { rules },
}
