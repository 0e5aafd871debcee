/**
 * The services that the expressions of {@code qms.odesign} call, by Sirius and by the headless evaluation alike: one class
 * per concern, public methods whose first parameter takes the receiver. Names are unique over all classes.
 */
package dev.qualis.design.services;
