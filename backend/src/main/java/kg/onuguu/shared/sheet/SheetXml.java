package kg.onuguu.shared.sheet;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through one part of a file. Names are compared without their namespace: the strict and the
 * usual form of the format differ only there. No document types, so no entities of any kind.
 */
final class SheetXml implements AutoCloseable {
  private static final int DEEPEST = 100;
  private static final int LONGEST_ATTRIBUTE = 64 * 1024;
  private static final int MOST_ATTRIBUTES = 500;

  /** What Excel itself takes in one cell. */
  private static final int LONGEST_TEXT = 32_767;

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;

  SheetXml(InputStream in) throws XMLStreamException {
    this.in = in;
    this.reader = FACTORY.createXMLStreamReader(in);
  }

  private static XMLInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.configureForSpeed();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    return factory;
  }

  /** The next start or end of an element; false at the end of the part. */
  boolean next() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw SheetProblems.unsafe();
      }
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** An attribute in whatever namespace, or null. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The text of this element, which holds no others. */
  void appendText(StringBuilder text) throws XMLStreamException {
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        throw SheetProblems.unreadable();
      }
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw SheetProblems.unsafe();
      }
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        if (text.length() + reader.getTextLength() > LONGEST_TEXT) {
          throw SheetProblems.unreadable();
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
  }

  /** Past the end of this element, whatever is in it. */
  void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  @Override
  public void close() throws XMLStreamException, IOException {
    reader.close();
    in.close();
  }
}
