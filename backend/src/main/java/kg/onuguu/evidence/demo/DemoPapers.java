package kg.onuguu.evidence.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Papers and photographs of an invented school. */
final class DemoPapers {
  private static final float LEFT = 85;
  private static final float RIGHT = 538;
  private static final float TOP = 770;
  private static final float LINE = 22;
  private static final int SIZE = 14;

  private DemoPapers() {}

  /** One page: the school and the title in the middle, then what it says, line by line. */
  static byte[] paper(String school, List<String> heading, List<String> lines) {
    try (PDDocument document = new PDDocument();
        InputStream face =
            DemoPapers.class.getResourceAsStream("/fonts/LiberationSerif-Regular.ttf");
        InputStream strong =
            DemoPapers.class.getResourceAsStream("/fonts/LiberationSerif-Bold.ttf")) {
      PDFont font = PDType0Font.load(document, face);
      PDFont bold = PDType0Font.load(document, strong);
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
        float line = TOP;
        middle(pen, font, school, line);
        pen.setLineWidth(0.7f);
        pen.moveTo(LEFT, line - LINE / 2);
        pen.lineTo(RIGHT, line - LINE / 2);
        pen.stroke();
        line -= 3 * LINE;
        for (String words : heading) {
          middle(pen, bold, words, line);
          line -= LINE;
        }
        line -= LINE;
        for (String words : lines) {
          write(pen, font, words, LEFT, line);
          line -= LINE;
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void middle(PDPageContentStream pen, PDFont font, String words, float y)
      throws IOException {
    float width = font.getStringWidth(words) / 1000 * SIZE;
    write(pen, font, words, (LEFT + RIGHT - width) / 2, y);
  }

  private static void write(PDPageContentStream pen, PDFont font, String words, float x, float y)
      throws IOException {
    pen.beginText();
    pen.setFont(font, SIZE);
    pen.newLineAtOffset(x, y);
    pen.showText(words);
    pen.endText();
  }

  /** A schoolhouse under mountains, in the light of an hour of the day. */
  static byte[] photograph(Color sky, Color wall) {
    BufferedImage picture = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setPaint(new GradientPaint(0, 0, sky, 0, 600, Color.WHITE));
    pen.fillRect(0, 0, 1200, 900);
    pen.setColor(new Color(0x8a9aa8));
    pen.fillPolygon(new int[] {0, 260, 520, 800, 1200, 1200, 0}, mountains(), 7);
    pen.setColor(new Color(0x6f9a62));
    pen.fillRect(0, 640, 1200, 260);
    pen.setColor(wall);
    pen.fillRect(240, 420, 720, 300);
    pen.setColor(new Color(0x7a3f33));
    pen.fillPolygon(new int[] {210, 600, 990}, new int[] {420, 290, 420}, 3);
    pen.setColor(new Color(0x35566b));
    for (int window = 0; window < 5; window++) {
      pen.fillRect(290 + window * 130, 480, 80, 90);
    }
    pen.fillRect(560, 600, 80, 120);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "jpeg", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static int[] mountains() {
    return new int[] {560, 260, 470, 210, 520, 700, 700};
  }
}
