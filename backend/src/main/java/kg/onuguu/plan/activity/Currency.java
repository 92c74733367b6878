package kg.onuguu.plan.activity;

/** Currencies; amounts in different ones are never added. */
public enum Currency {
  KGS,
  USD
}
