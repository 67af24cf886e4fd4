package uk.foresend.io;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Bytes out of compressed ones, up to a bound however much a few swell to. */
final class Bounded extends FilterInputStream {
  private long left;

  Bounded(InputStream bytes, long most) {
    super(bytes);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    try {
      int read = super.read(buffer, from, length);
      count(Math.max(0, read));
      return read;
    } catch (ZipException | EOFException damaged) {
      throw damaged();
    }
  }

  /** Returns what is said of compressed text that cannot be unpacked. */
  static Unreadable damaged() {
    return new Unreadable(
        "is compressed, and damaged or not whole", "Copy it again from where it came.");
  }

  private void count(int read) throws Unreadable {
    left -= read;
    if (left < 0) {
      throw new Unreadable(
          "is compressed and swells to more than is read", "Is it the file that was meant?");
    }
  }
}
