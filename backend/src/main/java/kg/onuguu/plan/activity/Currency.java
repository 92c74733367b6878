package kg.onuguu.plan.activity;

import kg.onuguu.reference.CodesOf;

/** Currencies; amounts in different ones are never added. */
@CodesOf("currency")
public enum Currency {
  KGS,
  USD
}
