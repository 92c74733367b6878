package kg.onuguu.reference;

import java.util.List;

/** One enumeration in its order. */
public record ReferenceSet(String code, List<ReferenceValue> items) {}
