package kg.onuguu.finance;

/** What an entry does; a reversal takes another entry back. */
public enum EntryType {
  INCOME,
  EXPENSE,
  REVERSAL
}
