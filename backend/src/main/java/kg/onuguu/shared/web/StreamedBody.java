package kg.onuguu.shared.web;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A body of known length that is never whole in memory. The content is opened when the answer is
 * written, and closed after it.
 */
public record StreamedBody(long length, Supplier<InputStream> content) {}
