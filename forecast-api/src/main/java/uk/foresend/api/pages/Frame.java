package uk.foresend.api.pages;

import java.util.List;

/**
 * What stands around a page.
 *
 * @param title the title, which is the heading too
 * @param caption what stands small above the heading; empty for none
 * @param section the section it belongs to
 * @param crumbs the way to it from the first page
 * @param house what every page shares
 */
public record Frame(String title, String caption, Section section, List<Link> crumbs, House house) {

  /** Keeps its own copy. */
  public Frame {
    crumbs = List.copyOf(crumbs);
  }

  /** The sections that the head of each page leads to. */
  public enum Section {
    /** The scenarios. */
    SCENARIOS("/", "Scenarios"),
    /** Scenarios side by side. */
    COMPARE("/compare", "Compare"),
    /** A scenario made from open data. */
    BASELINE("/baselines", "New baseline"),
    /** Files that a council has itself. */
    FILES("/files", "Bring files");

    private final String address;
    private final String label;

    Section(String address, String label) {
      this.address = address;
      this.label = label;
    }

    /** Returns its address. */
    public String address() {
      return address;
    }

    /** Returns the words of the link. */
    public String label() {
      return label;
    }
  }

  /** An address and its words. */
  public record Link(String address, String label) {}
}
