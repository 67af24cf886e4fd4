package uk.foresend.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes up to a bound, however much a few compressed ones swell to. */
final class Bounded extends FilterInputStream {
  private long left;

  Bounded(InputStream bytes, long most) {
    super(bytes);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws Unreadable {
    left -= read;
    if (left < 0) {
      throw new Unreadable(
          "is compressed and swells to more than is read", "Is it the file that was meant?");
    }
  }
}
