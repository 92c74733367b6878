package kg.onuguu.reference;

import java.util.List;
import java.util.stream.IntStream;
import kg.onuguu.api.model.CriteriaSection;
import kg.onuguu.api.model.Criterion;
import kg.onuguu.api.model.ReferenceItem;
import kg.onuguu.api.model.ReferenceLabel;

/** Reference data, to the wire. Flat labels become objects, the order becomes a number. */
final class ReferenceDataMapper {
  private ReferenceDataMapper() {}

  static kg.onuguu.api.model.ReferenceData toWire(ReferenceData data) {
    return new kg.onuguu.api.model.ReferenceData()
        .version(data.version())
        .sets(data.sets().stream().map(ReferenceDataMapper::toWire).toList())
        .criteriaSets(data.criteriaSets().stream().map(ReferenceDataMapper::toWire).toList());
  }

  private static kg.onuguu.api.model.ReferenceSet toWire(ReferenceSet set) {
    List<ReferenceItem> items =
        IntStream.range(0, set.items().size())
            .mapToObj(position -> toWire(set.items().get(position), position + 1))
            .toList();
    return new kg.onuguu.api.model.ReferenceSet().code(set.code()).items(items);
  }

  private static ReferenceItem toWire(ReferenceValue value, int position) {
    return new ReferenceItem()
        .code(value.code())
        .label(label(value.ky(), value.ru(), value.en()))
        .order(position)
        .validFrom(value.validFrom())
        .validTo(value.validTo())
        .attributes(value.attributes().isEmpty() ? null : value.attributes());
  }

  private static kg.onuguu.api.model.CriteriaSet toWire(CriteriaSet set) {
    return new kg.onuguu.api.model.CriteriaSet()
        .code(set.code())
        .version(set.version())
        .title(label(set.ky(), set.ru(), set.en()))
        .sections(set.sections().stream().map(ReferenceDataMapper::toWire).toList());
  }

  private static CriteriaSection toWire(CriteriaSet.Section section) {
    return new CriteriaSection()
        .code(section.code())
        .label(label(section.ky(), section.ru(), section.en()))
        .criteria(
            section.criteria().stream()
                .map(
                    criterion ->
                        new Criterion()
                            .code(criterion.code())
                            .label(label(criterion.ky(), criterion.ru(), criterion.en())))
                .toList());
  }

  private static ReferenceLabel label(String ky, String ru, String en) {
    return new ReferenceLabel().ky(ky).ru(ru).en(en);
  }
}
