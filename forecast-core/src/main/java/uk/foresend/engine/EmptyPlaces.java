package uk.foresend.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.foresend.assumption.SettingTerms.PlacePayer;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.InWords;
import uk.foresend.send.CapitalScheme;

/** The places of a scheme that nobody uses in a month, and what keeps them empty. */
final class EmptyPlaces {

  /** Fewer children or places than this are said to be none. */
  private static final double NONE = 0.5;

  private final Columns c;
  private final PlacementInputs x;
  private final int k;
  private final int m;
  private final PlacementInputs.Scheme scheme;
  private final List<PlacementInputs.Source> sources;

  EmptyPlaces(Columns c, int scheme, int month) {
    this.c = c;
    this.x = c.inputs().placement;
    this.k = scheme;
    this.m = month;
    this.scheme = x.schemes.get(scheme);
    this.sources = x.sources.stream().filter(source -> source.scheme() == scheme).toList();
  }

  /**
   * Returns a warning when less than half of its places are filled.
   *
   * @param filling who fills the scheme
   */
  Optional<Problem> warning(Filling filling) {
    double own = scheme.open()[m] - scheme.others()[m];
    double filled = filling.filled(m);
    double empty = Math.min(own - filled, c.placement().empty[scheme.setting()][m]);
    if (filled >= own / 2 || empty < NONE) {
      return Optional.empty();
    }
    boolean paid = c.inputs().cost.terms.get(scheme.setting()).payer() != PlacePayer.NOBODY;
    return Optional.of(
        Problem.warning(
            Place.at("schemes"),
            Math.round(empty)
                + " of the "
                + Math.round(scheme.open()[m])
                + " places of "
                + scheme.scheme().label()
                + (paid ? " are paid for and empty" : " are empty")
                + " when the forecast ends: "
                + because()
                + ".",
            "Open fewer places, or name in filledFrom who would come."));
  }

  private String because() {
    CapitalScheme given = scheme.scheme();
    double moved = 0;
    for (Channel channel : c.placement().channels) {
      boolean into = channel.reason == Channel.Reason.SCHEME && channel.cause == k;
      moved += into ? channel.total(m) : 0;
    }
    if (sources.isEmpty()) {
      return "no setting is named from which children come";
    }
    if (moved >= scheme.fillable()[m] - NONE) {
      return "no more than "
          + Math.round(scheme.fillable()[m])
          + " can be filled by then, with a fill of "
          + InWords.percent(given.fill().value())
          + " over "
          + given.fillMonths()
          + " months";
    }
    if (sources.stream().mapToDouble(this::there).sum() < NONE) {
      return "no children of ages "
          + given.fromAge()
          + " to "
          + given.toAge()
          + " are in the settings named";
    }
    Channel[] channels = c.placement().channels.toArray(Channel[]::new);
    if (new Room(x, c.demand(), channels).in(m, scheme.setting()) < NONE) {
      return "there is no more room in its setting";
    }
    return "no more would come than "
        + sources.stream().map(this::share).collect(Collectors.joining(" and "));
  }

  private String share(PlacementInputs.Source source) {
    return InWords.percent(source.share()[m])
        + " of the "
        + Math.round(there(source))
        + " children of those ages in "
        + x.axes.settings().get(source.from()).label();
  }

  /** The children of the scheme's ages whom history has in a setting. */
  private double there(PlacementInputs.Source source) {
    int width = c.placement().width;
    int bands = x.axes.bands().size();
    double there = 0;
    for (int i = 0; i < width; i++) {
      int cell = m * c.demand().cells + source.from() * width + i;
      there += scheme.ages().has(i % bands) ? c.demand().stock[cell] : 0;
    }
    return there;
  }
}
