package kg.onuguu.indicator.summary;

import java.util.List;

/**
 * One indicator over the years.
 *
 * @param code of indicator_series
 */
public record Series(String code, List<Point> points) {}
