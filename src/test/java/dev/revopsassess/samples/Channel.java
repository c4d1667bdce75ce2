package dev.revopsassess.samples;

import java.util.Optional;

/**
 * A way in which deals come to a company.
 *
 * @param name as the CRM and the funnel call it; empty for deals of unknown source
 * @param share weight among the company's channels
 * @param within the channel of the books that it is part of; empty where it may be any
 */
record Channel(Optional<String> name, int share, Optional<String> within) {
    public static Channel of(String name, int share) {
        return new Channel(Optional.of(name), share, Optional.empty());
    }

    static Channel within(String channel, String name, int share) {
        return new Channel(Optional.of(name), share, Optional.of(channel));
    }

    public static Channel unknown(int share) {
        return new Channel(Optional.empty(), share, Optional.empty());
    }

    boolean takes(String channelOfTheBooks) {
        return within.isEmpty() || within.get().equals(channelOfTheBooks);
    }
}
