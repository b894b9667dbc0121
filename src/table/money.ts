/** Whether a unit is one of money. */
export const isMoney = (unit: string): boolean => unit === '元' || unit === '万元'
