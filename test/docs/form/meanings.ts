import type { ColumnKey, DisclosureRowKey, DisputeGroupKey, RequestRowKey } from '../../../src/index.js'

/*
 * What the numbers of the form count, in the words of the guide. Articles are those of the Regulations on Open Government
 * Information (政府信息公开条例, State Council Decree 711 of 2019). The compiler asks for every row and every column.
 */

export const disclosureRows: Readonly<Record<DisclosureRowKey, string>> = {
  regulations: 'Rules (规章) of departments and local governments. Article 20 (1)',
  normativeDocuments: 'Normative documents that bind the public and are no rules. Article 20 (1)',
  licensing: 'Administrative licences: what they rest on, and how they were decided. Article 20 (5)',
  otherExternalServices: 'Other services and management for the public. Article 20 (5)',
  penalties: 'Administrative penalties. Article 20 (6)',
  compulsoryMeasures: 'Administrative compulsory measures. Article 20 (6)',
  fees: 'Administrative fees. Article 20 (8)',
  procurement: 'Centralised government procurement. Article 20 (9)',
}

const denied = 'Refused: '
const unavailable = 'Not provided: '
const notProcessed = 'Not processed: '

export const requestRows: Readonly<Record<RequestRowKey, string>> = {
  received: 'Requests received in the year. Article 27',
  carriedIn: 'Requests received before and still open when the year began',
  granted: 'Answered in full: provided, or told where it is public. Article 36 (1), (2)',
  partiallyGranted:
    'Answered in part, what may not be public being left out; counted here and in no row below. Article 37',
  'denied.stateSecret': `${denied}a state secret by law. Article 14`,
  'denied.prohibitedByLaw': `${denied}a law or administrative regulation forbids it. Article 14`,
  'denied.securityAndStability': `${denied}it might harm national, public or economic security, or social stability. Article 14`,
  'denied.thirdPartyRights': `${denied}business secrets, privacy, and other rights of a third party who does not agree. Articles 15, 32`,
  'denied.internalAffairs': `${denied}personnel, logistics, internal work flow. Article 16`,
  'denied.processInformation': `${denied}records of discussion, drafts, letters of consultation, requests for instructions. Article 16`,
  'denied.enforcementFiles': `${denied}the case file of administrative enforcement. Article 16`,
  'denied.administrativeInquiry': `${denied}registers that have a procedure of their own, such as business or real estate. Article 36 (7)`,
  'unavailable.notHeld': `${unavailable}the organ does not have it, or is not the one to ask. Article 36 (4), (5)`,
  'unavailable.requiresCreation': `${unavailable}it would have to be made or analysed first. Article 38`,
  'unavailable.unclearAfterCorrection': `${unavailable}the request was corrected and is still unclear. Article 30`,
  'notProcessed.petitionOrComplaint': `${notProcessed}a petition, complaint or denunciation in the shape of a request. Article 39`,
  'notProcessed.duplicate': `${notProcessed}the same request again. Article 36 (6)`,
  'notProcessed.publication': `${notProcessed}a gazette, newspaper or book is asked for. Article 39`,
  'notProcessed.excessive': `${notProcessed}far too many requests, without a good reason. Article 35`,
  'notProcessed.confirmation': `${notProcessed}the applicant has it, and wants it confirmed or issued again`,
  otherOutcome: 'Other outcomes. In the form of 2021 it is a group of three rows',
  'otherOutcome.correctionOverdue':
    'The applicant did not correct the request in time, without a good reason. Article 30',
  'otherOutcome.feeOverdue': 'The applicant did not pay the fee in time. Article 42',
  'otherOutcome.other': 'Any other outcome',
  totalProcessed: 'All requests that were closed in the year: the sum of the outcomes',
  carriedForward: 'Requests still open when the year ended',
}

export const disputeRows: Readonly<Record<DisputeGroupKey, string>> = {
  reconsideration: 'Administrative reconsideration of a decision on open information. Article 51',
  litigationDirect: 'Lawsuits brought without reconsideration before. Article 51',
  litigationAfterReconsideration: 'Lawsuits brought after reconsideration. Article 51',
}

export const columns: Readonly<Record<ColumnKey, string>> = {
  issued: 'issued in the year',
  repealed: 'repealed in the year',
  inForce: 'in force at the end of the year',
  created: 'made in the year',
  published: 'made public in the year',
  totalPublished: 'public in all',
  itemsLastYear: 'matters on the list of the year before',
  change: 'how many more, or fewer (below zero), than the year before',
  decisions: 'decisions of the year',
  items: 'projects',
  amount: 'money: of fees in 万元 (ten thousand yuan); of procurement with its unit, 元 or 万元',
  naturalPerson: 'natural persons',
  enterprise: 'businesses',
  researchInstitution: 'research institutions',
  publicInterestOrganization: 'public-interest organisations',
  legalServiceOrganization: 'organisations of legal services',
  otherOrganization: 'other organisations',
  upheld: 'the decision was upheld',
  corrected: 'the decision was corrected',
  other: 'another result',
  pending: 'not decided yet',
  total: 'the sum of the columns before it; of disputes, of the results of the same group',
}
