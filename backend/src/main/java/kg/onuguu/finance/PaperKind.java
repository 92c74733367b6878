package kg.onuguu.finance;

/** Kind of the paper that an entry rests on. */
public enum PaperKind {
  CONTRACT,
  ACT,
  INVOICE,
  RECEIPT,
  PAYMENT_ORDER,
  WAYBILL,
  ORDER,
  MINUTES,
  OTHER
}
