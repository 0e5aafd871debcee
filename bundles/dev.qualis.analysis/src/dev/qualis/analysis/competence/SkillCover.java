package dev.qualis.analysis.competence;

import dev.qualis.analysis.coverage.Share;

/**
 * A competence over the whole company.
 *
 * @param skill the competence
 * @param positions how many positions ask for it
 * @param persons how many persons have a record of it, whether or not their position asks for it
 * @param share of holders of those positions who reach the level asked for
 */
public record SkillCover(Skill skill, int positions, int persons, Share share) {}
