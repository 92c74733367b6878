package kg.onuguu.shared.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The texts that the cells of a file refer to by number, in one array of bytes: half a million
 * strings of their own would take several times the place.
 */
final class SharedTexts {
  private byte[] bytes = new byte[64 * 1024];
  private int[] ends = new int[1024];
  private int size;
  private final long most;

  SharedTexts(long most) {
    this.most = most;
  }

  void add(CharSequence text) {
    byte[] more = text.toString().getBytes(StandardCharsets.UTF_8);
    int start = end();
    if ((long) start + more.length > most) {
      throw SheetProblems.tooLarge();
    }
    if (start + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(start + more.length, bytes.length * 2));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    System.arraycopy(more, 0, bytes, start, more.length);
    ends[size++] = start + more.length;
  }

  String get(int index) {
    if (index < 0 || index >= size) {
      throw SheetProblems.unreadable();
    }
    int start = index == 0 ? 0 : ends[index - 1];
    return new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
  }

  private int end() {
    return size == 0 ? 0 : ends[size - 1];
  }
}
