package dev.revopsassess.report;

/** A fact with the sentence that states it. */
public record Stated<T>(T fact, String text) {}
