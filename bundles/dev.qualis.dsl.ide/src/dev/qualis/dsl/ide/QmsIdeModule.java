package dev.qualis.dsl.ide;

/** The services that an editor needs on top of those of the language. */
public class QmsIdeModule extends AbstractQmsIdeModule {}
