package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfBalance;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.assumption.Uncertainty.OfScheme;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Progress;
import uk.foresend.result.Amount;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.result.Sensitivity;
import uk.foresend.result.Sensitivity.Bar;

/**
 * Varies one uncertain thing at a time, everything else being central: a number at its low and its
 * high in every year, a scheme and a lever where one future in ten lies below and above, a policy
 * without and with.
 */
public final class Tornado {

  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  private final Futures futures;
  private final Measures.Measure measure;
  private final int year;
  private final Progress progress;
  private final Names names;
  private final List<Bar> bars = new ArrayList<>();

  private Tornado(
      Futures futures, Measures.Measure measure, int year, Names names, Progress progress) {
    this.names = names;
    this.futures = futures;
    this.measure = measure;
    this.year = year;
    this.progress = progress;
  }

  /**
   * Returns how one figure answers to each uncertain thing; empty when it is not one of those kept
   * of futures.
   *
   * @param baseline the baseline
   * @param after the assumptions after each lever
   * @param levers the levers, one for each of those
   * @param central the central forecast
   * @param figure the figure
   * @param progress told before each run
   */
  public static Optional<Sensitivity> of(
      Baseline baseline,
      List<Assumptions> after,
      List<Undertaking> levers,
      Forecast central,
      FigureKey figure,
      Progress progress) {
    Futures futures = new Futures(baseline, after, levers, "");
    int year = central.years().indexOf(figure.year());
    return Measures.find(futures.of(Draw.CENTRAL), figure)
        .filter(one -> year >= 0 && one.figure().read(central, one.part(), year).isPresent())
        .map(
            one -> {
              Tornado tornado =
                  new Tornado(futures, one, year, new Names(baseline.assumptions()), progress);
              tornado.vary(baseline.assumptions().uncertainty(), levers);
              return new Sensitivity(
                  central.stamp(),
                  figure,
                  one.figure().read(central, one.part(), year).orElseThrow(),
                  tornado.sorted());
            });
  }

  private List<Bar> sorted() {
    bars.sort(Comparator.comparingLong(Bar::width).reversed());
    return bars;
  }

  private void vary(Uncertainty uncertainty, List<Undertaking> levers) {
    uncertainty.drivers().forEach(this::driver);
    uncertainty.schemes().stream().filter(futures::moves).forEach(this::scheme);
    for (Uncertainty.OfPolicy said : uncertainty.policies()) {
      Course without =
          futures.happening(given -> futures.happenings().without(given, said::equals));
      UncertainLines.Said policy = UncertainLines.policy(said);
      add(
          policy.key(),
          policy.what(),
          "does not come about",
          "comes about",
          without,
          futures.centralCourse());
    }
    uncertainty.balances().forEach(this::balance);
    for (int k = 0; k < levers.size(); k++) {
      Undertaking lever = levers.get(k);
      if (lever.mayBeLate()) {
        add(
            "lever " + lever.id() + " start",
            UncertainLines.lever(lever) + UncertainLines.START,
            "one in ten later",
            "one in ten sooner",
            futures.late(lever.id(), HIGH),
            futures.late(lever.id(), LOW));
      }
      double confidence = lever.confidence().value();
      if (lever.isUncertain()) {
        double low = futures.share(k, LOW);
        double high = futures.share(k, HIGH);
        add(
            "lever " + lever.id(),
            UncertainLines.lever(lever),
            InWords.percent(low) + " delivered",
            InWords.percent(high) + " delivered",
            futures.delivering(lever.id(), low, LOW > 1 - confidence),
            futures.delivering(lever.id(), high, HIGH > 1 - confidence));
      }
    }
  }

  private void driver(OfDriver said) {
    add(
        said.key().toString(),
        names.of(said.key()),
        UncertainLines.departure(said, said.low()),
        UncertainLines.departure(said, said.high()),
        futures.departing(said, said.low()),
        futures.departing(said, said.high()));
  }

  private void balance(OfBalance said) {
    add(
        UncertainLines.balance(said).key(),
        UncertainLines.balance(said).what(),
        UncertainLines.pounds(said.low()),
        UncertainLines.pounds(said.high()),
        opening(said, said.low()),
        opening(said, said.high()));
  }

  private Course opening(OfBalance said, double by) {
    return futures.happening(
        given -> futures.happenings().opening(given, one -> one.equals(said) ? by : 0));
  }

  private void scheme(OfScheme said) {
    UncertainLines.Said scheme = UncertainLines.scheme(said, names);
    if (said.delayMonths().isPresent()) {
      add(
          scheme.key() + " opening",
          scheme.what() + ", opening",
          "one in ten later",
          "one in ten sooner",
          late(said, HIGH),
          late(said, LOW));
    }
    if (said.fill().isPresent()) {
      add(
          scheme.key() + " fill",
          scheme.what() + ", fill",
          "one in ten lower",
          "one in ten higher",
          full(said, LOW),
          full(said, HIGH));
    }
  }

  private Course late(OfScheme said, double at) {
    return futures.happening(
        given ->
            futures.happenings().with(given, said, OptionalDouble.of(at), OptionalDouble.empty()));
  }

  private Course full(OfScheme said, double at) {
    return futures.happening(
        given ->
            futures.happenings().with(given, said, OptionalDouble.empty(), OptionalDouble.of(at)));
  }

  private void add(String key, String what, String low, String high, Course atLow, Course atHigh) {
    bars.add(new Bar(key, what, low, high, figure(atLow), figure(atHigh)));
  }

  private Amount figure(Course course) {
    progress.step();
    return Spread.amount(measure, measure.reader().read(futures.of(course), year));
  }
}
