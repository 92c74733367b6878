package kg.onuguu.document;

import com.openhtmltopdf.extend.FSSupplier;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A face of Liberation Serif, read once. The table of ligatures is hidden from PDFBox, which would
 * spend three quarters of the time of a document on looking for Latin "fi" in Kyrgyz words; the
 * file itself stays as its authors made it.
 */
final class EmbeddedFont implements FSSupplier<InputStream> {
  private static final byte[] LIGATURES = "GSUB".getBytes(StandardCharsets.US_ASCII);
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private final byte[] bytes;

  EmbeddedFont(String face) {
    bytes = DocumentRenderer.resource("/fonts/LiberationSerif-" + face + ".ttf");
    hide(LIGATURES);
  }

  /** Gives the table a name that nobody looks for. */
  private void hide(byte[] table) {
    int tables = ByteBuffer.wrap(bytes).getShort(4);
    for (int at = DIRECTORY; at < DIRECTORY + tables * ENTRY; at += ENTRY) {
      if (ByteBuffer.wrap(bytes, at, table.length).equals(ByteBuffer.wrap(table))) {
        bytes[at] = 'x';
      }
    }
  }

  @Override
  public InputStream supply() {
    return new ByteArrayInputStream(bytes);
  }
}
