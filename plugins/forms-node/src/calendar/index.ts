export * from './calendarFile';
