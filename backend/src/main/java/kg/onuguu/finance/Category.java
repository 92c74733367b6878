package kg.onuguu.finance;

import kg.onuguu.reference.CodesOf;

/** What money and things are for. */
@CodesOf("finance_category")
public enum Category {
  BUILDING_REPAIR,
  WATER_SEWERAGE,
  HEATING,
  ELECTRICITY,
  INTERNET_COMMUNICATION,
  CANTEEN,
  ICT_EQUIPMENT,
  LAB_EQUIPMENT,
  FURNITURE,
  TEXTILES,
  TEXTBOOKS_BOOKS,
  SECURITY_VIDEO,
  FENCE_TERRITORY,
  TRAINING,
  SALARY,
  SOCIAL_CONTRIBUTIONS,
  SOCIAL_HELP,
  OTHER
}
