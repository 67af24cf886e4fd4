package uk.foresend.api;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Deadline;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;
import uk.foresend.api.desk.Shelf;
import uk.foresend.api.desk.Starting;

/** What the application is handed from outside. */
@Factory
final class Beans {

  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Singleton
  Desk desk(Clock clock, @Value("${foresend.patience:25s}") Duration patience) {
    return new Desk(() -> new Deadline(clock, patience));
  }

  @Singleton
  Archive archive() {
    return new Archive();
  }

  @Singleton
  Starting starting() {
    return new Starting();
  }

  @Singleton
  Shelf shelf(Desk desk) {
    return new FileShelf(desk);
  }
}
