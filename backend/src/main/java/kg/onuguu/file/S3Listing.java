package kg.onuguu.file;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One page of the answer to ListObjectsV2.
 *
 * @param continuation what the next page is asked with, null on the last one
 */
record S3Listing(List<Entry> entries, String continuation) {

  record Entry(String key, Instant written) {}

  static S3Listing read(InputStream xml) throws IOException {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    List<Entry> entries = new ArrayList<>();
    String continuation = null;
    String key = null;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(xml);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          switch (reader.getLocalName()) {
            case "Key" -> key = reader.getElementText();
            case "LastModified" ->
                entries.add(new Entry(key, Instant.parse(reader.getElementText())));
            case "NextContinuationToken" -> continuation = reader.getElementText();
            default -> {
              // other facts are not needed
            }
          }
        }
      }
    } catch (XMLStreamException broken) {
      throw new IOException("The S3 server's list cannot be read", broken);
    }
    return new S3Listing(entries, continuation);
  }

  List<String> olderThan(Instant then) {
    return entries.stream()
        .filter(entry -> entry.written().isBefore(then))
        .map(Entry::key)
        .toList();
  }
}
