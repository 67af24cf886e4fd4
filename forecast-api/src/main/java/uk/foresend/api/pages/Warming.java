package uk.foresend.api.pages;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Async;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes ready what the first page shows, so that whoever opens it first need not wait. */
@Singleton
class Warming {
  private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

  private final HomePage home;

  Warming(HomePage home) {
    this.home = home;
  }

  @EventListener
  @Async(TaskExecutors.BLOCKING)
  void started(ServerStartupEvent event) {
    try {
      home.show();
    } catch (RuntimeException stopped) {
      // the page itself says what is wrong; a server that stops meanwhile is no fault
      LOG.debug("The first page was not made ready", stopped);
    }
  }
}
