/** The rules of the guide to the chief quality officer system (CQOS), a class per rule in a package per section. */
package dev.qualis.conformity.cqos;
