// Made by scripts/build-validators.mjs from schema/wfspec.schema.json. Not to be edited.

const validate_wf_spec = validate20;
const schema31 = {"type":"object","required":["kind","name","steps"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","Definitions"],"const":"WfSpec"},"name":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]},"variables":{"type":"object"},"steps":{"type":"array"},"threads":{"type":"object"},"entry-thread":{"type":["string","number","boolean"]},"defaults":{"type":"object"},"retention":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991},"thread-retention":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991},"allowed-updates":{"enum":["all","minor","none"]},"throws":{"type":"object"},"output":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"target":{"enum":["1.2",1.2]},"node-names":{"enum":["sdk"]}},"patternProperties":{"^x-":true},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$", "u");
const pattern6 = new RegExp("^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$", "u");
const pattern8 = new RegExp("^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$", "u");

function validate20(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing0 = "steps"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("WfSpec" !== data1){
return false;
}
else {
if(!(((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs6 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variables !== undefined && func0.call(data, "variables")){
let data4 = data.variables;
const _errs8 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined && func0.call(data, "steps")){
const _errs10 = errors;
if(!(Array.isArray(data.steps))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.threads !== undefined && func0.call(data, "threads")){
let data6 = data.threads;
const _errs12 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["entry-thread"] !== undefined && func0.call(data, "entry-thread")){
let data7 = data["entry-thread"];
const _errs14 = errors;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaults !== undefined && func0.call(data, "defaults")){
let data8 = data.defaults;
const _errs16 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined && func0.call(data, "retention")){
let data9 = data.retention;
const _errs18 = errors;
if((typeof data9 !== "string") && (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9))))){
return false;
}
if(errors === _errs18){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
return false;
}
}
}
if(errors === _errs18){
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["thread-retention"] !== undefined && func0.call(data, "thread-retention")){
let data10 = data["thread-retention"];
const _errs20 = errors;
if((typeof data10 !== "string") && (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10))))){
return false;
}
if(errors === _errs20){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
return false;
}
}
}
if(errors === _errs20){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["allowed-updates"] !== undefined && func0.call(data, "allowed-updates")){
let data11 = data["allowed-updates"];
const _errs22 = errors;
if(!(((data11 === "all") || (data11 === "minor")) || (data11 === "none"))){
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.throws !== undefined && func0.call(data, "throws")){
let data12 = data.throws;
const _errs23 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined && func0.call(data, "output")){
let data13 = data.output;
const _errs25 = errors;
const _errs27 = errors;
const _errs28 = errors;
if(!((((((((((((((((((((((data13 === "string") || (data13 === "String")) || (data13 === "integer")) || (data13 === "Integer")) || (data13 === "long")) || (data13 === "Long")) || (data13 === "boolean")) || (data13 === "Boolean")) || (data13 === "float")) || (data13 === "number")) || (data13 === "object")) || (data13 === "json")) || (data13 === "list")) || (data13 === "array")) || (data13 === "map")) || (data13 === "STR")) || (data13 === "INT")) || (data13 === "DOUBLE")) || (data13 === "BOOL")) || (data13 === "BYTES")) || (data13 === "TIMESTAMP")) || (data13 === "void"))){
errors++;
}
var valid1 = _errs28 === errors;
if(valid1){
return false;
}
else {
errors = _errs27;
}
if(errors === _errs25){
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined && func0.call(data, "target")){
let data14 = data.target;
const _errs29 = errors;
if(!((data14 === "1.2") || (data14 === 1.2))){
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-names"] !== undefined && func0.call(data, "node-names")){
const _errs30 = errors;
if(!(data["node-names"] === "sdk")){
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_task_def = validate21;
const schema32 = {"type":"object","required":["kind","name"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","Definitions"],"const":"TaskDef"},"name":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]},"input":{"type":"object"},"output":{"if":{"type":"object"},"else":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP"]}}},"throws":{"type":"object"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate21(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "description")) || (key0 === "input")) || (key0 === "output")) || (key0 === "throws")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("TaskDef" !== data1){
return false;
}
else {
if(!(((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs6 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined && func0.call(data, "input")){
let data4 = data.input;
const _errs8 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined && func0.call(data, "output")){
let data5 = data.output;
const _errs10 = errors;
const _errs11 = errors;
let valid1 = true;
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(!_valid0){
const _errs14 = errors;
const _errs16 = errors;
const _errs17 = errors;
if(!(((((((((((((((((((((data5 === "string") || (data5 === "String")) || (data5 === "integer")) || (data5 === "Integer")) || (data5 === "long")) || (data5 === "Long")) || (data5 === "boolean")) || (data5 === "Boolean")) || (data5 === "float")) || (data5 === "number")) || (data5 === "object")) || (data5 === "json")) || (data5 === "list")) || (data5 === "array")) || (data5 === "map")) || (data5 === "STR")) || (data5 === "INT")) || (data5 === "DOUBLE")) || (data5 === "BOOL")) || (data5 === "BYTES")) || (data5 === "TIMESTAMP"))){
errors++;
}
var valid2 = _errs17 === errors;
if(valid2){
return false;
}
else {
errors = _errs16;
}
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
return false;
}
}
else {
return false;
}
}
var _valid0 = _errs14 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.throws !== undefined && func0.call(data, "throws")){
let data6 = data.throws;
const _errs18 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_struct_def = validate22;
const schema33 = {"type":"object","required":["kind","name","fields"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","Definitions"],"const":"StructDef"},"name":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]},"fields":{"type":"object"},"updates":{"enum":["none","fully-compatible"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate22(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.fields === undefined) || (!(func0.call(data, "fields")))) && (missing0 = "fields"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "description")) || (key0 === "fields")) || (key0 === "updates")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("StructDef" !== data1){
return false;
}
else {
if(!(((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs6 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined && func0.call(data, "fields")){
let data4 = data.fields;
const _errs8 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updates !== undefined && func0.call(data, "updates")){
let data5 = data.updates;
const _errs10 = errors;
if(!((data5 === "none") || (data5 === "fully-compatible"))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_external_event_def = validate23;
const schema34 = {"type":"object","required":["kind","name"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","Definitions"],"const":"ExternalEventDef"},"name":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]},"content":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP"]}},"correlation":{"if":{"type":"object"},"else":{"type":"boolean"}},"retention":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate23(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "description")) || (key0 === "content")) || (key0 === "correlation")) || (key0 === "retention")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("ExternalEventDef" !== data1){
return false;
}
else {
if(!(((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs6 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
let data4 = data.content;
const _errs8 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(!(((((((((((((((((((((data4 === "string") || (data4 === "String")) || (data4 === "integer")) || (data4 === "Integer")) || (data4 === "long")) || (data4 === "Long")) || (data4 === "boolean")) || (data4 === "Boolean")) || (data4 === "float")) || (data4 === "number")) || (data4 === "object")) || (data4 === "json")) || (data4 === "list")) || (data4 === "array")) || (data4 === "map")) || (data4 === "STR")) || (data4 === "INT")) || (data4 === "DOUBLE")) || (data4 === "BOOL")) || (data4 === "BYTES")) || (data4 === "TIMESTAMP"))){
errors++;
}
var valid1 = _errs11 === errors;
if(valid1){
return false;
}
else {
errors = _errs10;
}
if(errors === _errs8){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation !== undefined && func0.call(data, "correlation")){
let data5 = data.correlation;
const _errs12 = errors;
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(!_valid0){
const _errs16 = errors;
if(typeof data5 !== "boolean"){
return false;
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
errors++;
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined && func0.call(data, "retention")){
let data6 = data.retention;
const _errs18 = errors;
if((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))){
return false;
}
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
return false;
}
}
}
if(errors === _errs18){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_definitions = validate24;
const schema35 = {"type":"object","required":["kind"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","Definitions"],"const":"Definitions"},"description":{"type":["string","number","boolean"]},"structs":{"type":"object"},"tasks":{"type":"object"},"events":{"type":"object"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate24(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "description")) || (key0 === "structs")) || (key0 === "tasks")) || (key0 === "events")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("Definitions" !== data1){
return false;
}
else {
if(!(((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.structs !== undefined && func0.call(data, "structs")){
let data3 = data.structs;
const _errs6 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tasks !== undefined && func0.call(data, "tasks")){
let data4 = data.tasks;
const _errs8 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined && func0.call(data, "events")){
let data5 = data.events;
const _errs10 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_structs = validate25;
const schema36 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$"},"additionalProperties":{"type":"object"}};

function validate25(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_tasks = validate26;
const schema37 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$"},"additionalProperties":{"type":"object"}};

function validate26(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_events = validate27;
const schema38 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$"},"additionalProperties":{"type":"object"}};

function validate27(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_struct_body = validate28;
const schema39 = {"type":"object","required":["fields"],"properties":{"description":{"type":["string","number","boolean"]},"fields":{"type":"object"},"updates":{"enum":["none","fully-compatible"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate28(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.fields === undefined) || (!(func0.call(data, "fields")))) && (missing0 = "fields")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "description") || (key0 === "fields")) || (key0 === "updates")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined && func0.call(data, "fields")){
let data1 = data.fields;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updates !== undefined && func0.call(data, "updates")){
let data2 = data.updates;
const _errs6 = errors;
if(!((data2 === "none") || (data2 === "fully-compatible"))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_task_body = validate29;
const schema40 = {"type":"object","properties":{"description":{"type":["string","number","boolean"]},"input":{"type":"object"},"output":{"if":{"type":"object"},"else":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP"]}}},"throws":{"type":"object"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate29(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "description") || (key0 === "input")) || (key0 === "output")) || (key0 === "throws")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined && func0.call(data, "input")){
let data1 = data.input;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined && func0.call(data, "output")){
let data2 = data.output;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(!_valid0){
const _errs10 = errors;
const _errs12 = errors;
const _errs13 = errors;
if(!(((((((((((((((((((((data2 === "string") || (data2 === "String")) || (data2 === "integer")) || (data2 === "Integer")) || (data2 === "long")) || (data2 === "Long")) || (data2 === "boolean")) || (data2 === "Boolean")) || (data2 === "float")) || (data2 === "number")) || (data2 === "object")) || (data2 === "json")) || (data2 === "list")) || (data2 === "array")) || (data2 === "map")) || (data2 === "STR")) || (data2 === "INT")) || (data2 === "DOUBLE")) || (data2 === "BOOL")) || (data2 === "BYTES")) || (data2 === "TIMESTAMP"))){
errors++;
}
var valid2 = _errs13 === errors;
if(valid2){
return false;
}
else {
errors = _errs12;
}
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
return false;
}
}
else {
return false;
}
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.throws !== undefined && func0.call(data, "throws")){
let data3 = data.throws;
const _errs14 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_event_body = validate30;
const schema41 = {"type":"object","properties":{"description":{"type":["string","number","boolean"]},"content":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP"]}},"correlation":{"if":{"type":"object"},"else":{"type":"boolean"}},"retention":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate30(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "description") || (key0 === "content")) || (key0 === "correlation")) || (key0 === "retention")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
let data1 = data.content;
const _errs4 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(!(((((((((((((((((((((data1 === "string") || (data1 === "String")) || (data1 === "integer")) || (data1 === "Integer")) || (data1 === "long")) || (data1 === "Long")) || (data1 === "boolean")) || (data1 === "Boolean")) || (data1 === "float")) || (data1 === "number")) || (data1 === "object")) || (data1 === "json")) || (data1 === "list")) || (data1 === "array")) || (data1 === "map")) || (data1 === "STR")) || (data1 === "INT")) || (data1 === "DOUBLE")) || (data1 === "BOOL")) || (data1 === "BYTES")) || (data1 === "TIMESTAMP"))){
errors++;
}
var valid1 = _errs7 === errors;
if(valid1){
return false;
}
else {
errors = _errs6;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation !== undefined && func0.call(data, "correlation")){
let data2 = data.correlation;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(!_valid0){
const _errs12 = errors;
if(typeof data2 !== "boolean"){
return false;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
}
if(!valid2){
errors++;
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined && func0.call(data, "retention")){
let data3 = data.retention;
const _errs14 = errors;
if((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))){
return false;
}
if(errors === _errs14){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
return false;
}
}
}
if(errors === _errs14){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_inputs = validate31;
const schema42 = {"type":"object","additionalProperties":{"if":{"type":"object"},"else":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}}}};

function validate31(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid2 = _errs9 === errors;
if(valid2){
return false;
}
else {
errors = _errs8;
}
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
return false;
}
}
else {
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_input_body = validate32;
const schema43 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"masked":{"type":"boolean"},"default":{"not":{"type":"null"}},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate32(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "type") || (key0 === "masked")) || (key0 === "default")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.masked !== undefined && func0.call(data, "masked")){
const _errs6 = errors;
if(typeof data.masked !== "boolean"){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default !== undefined && func0.call(data, "default")){
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(data.default !== null){
errors++;
}
var valid2 = _errs10 === errors;
if(valid2){
return false;
}
else {
errors = _errs9;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs12 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_task_output_body = validate33;
const schema44 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP"]}},"masked":{"type":"boolean"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate33(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "masked")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!(((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP"))){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.masked !== undefined && func0.call(data, "masked")){
const _errs6 = errors;
if(typeof data.masked !== "boolean"){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs8 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_throws = validate34;
const schema45 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","not":{"enum":["TIMEOUT"]}},"additionalProperties":{"type":"object"}};

function validate34(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(!(key0 === "TIMEOUT")){
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
errors++;
}
else {
errors = _errs3;
}
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_thrown = validate35;
const schema46 = {"type":"object","properties":{"content":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate35(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "content") || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.content !== undefined && func0.call(data, "content")){
let data0 = data.content;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs6 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_fields = validate36;
const schema47 = {"type":"object","propertyNames":{"type":"string","pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"if":{"type":"object"},"else":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}}}};
const pattern36 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate36(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern36.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(!_valid0){
const _errs8 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid3 = _errs11 === errors;
if(valid3){
return false;
}
else {
errors = _errs10;
}
if(errors === _errs8){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
return false;
}
}
else {
return false;
}
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
errors++;
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_field_body = validate37;
const schema48 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"default":{"not":{"type":"null"}},"nullable":{"type":"boolean"},"masked":{"type":"boolean"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate37(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "type") || (key0 === "default")) || (key0 === "nullable")) || (key0 === "masked")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default !== undefined && func0.call(data, "default")){
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(data.default !== null){
errors++;
}
var valid2 = _errs8 === errors;
if(valid2){
return false;
}
else {
errors = _errs7;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nullable !== undefined && func0.call(data, "nullable")){
const _errs10 = errors;
if(typeof data.nullable !== "boolean"){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.masked !== undefined && func0.call(data, "masked")){
const _errs12 = errors;
if(typeof data.masked !== "boolean"){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs14 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_correlation_body = validate38;
const schema49 = {"type":"object","properties":{"ttl":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991},"delete-after-first":{"type":"boolean"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate38(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "ttl") || (key0 === "delete-after-first")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.ttl !== undefined && func0.call(data, "ttl")){
let data0 = data.ttl;
const _errs2 = errors;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["delete-after-first"] !== undefined && func0.call(data, "delete-after-first")){
const _errs4 = errors;
if(typeof data["delete-after-first"] !== "boolean"){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs6 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_defaults = validate39;
const schema50 = {"type":"object","properties":{"timeout":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":2147483647},"retries":{"type":"integer","minimum":0,"maximum":2147483647},"backoff":{"type":"object"},"thread-retention":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate39(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "timeout") || (key0 === "retries")) || (key0 === "backoff")) || (key0 === "thread-retention")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data0 = data.timeout;
const _errs2 = errors;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined && func0.call(data, "retries")){
let data1 = data.retries;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backoff !== undefined && func0.call(data, "backoff")){
let data2 = data.backoff;
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["thread-retention"] !== undefined && func0.call(data, "thread-retention")){
let data3 = data["thread-retention"];
const _errs8 = errors;
if((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))){
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
return false;
}
}
}
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs10 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_backoff = validate40;
const schema51 = {"type":"object","required":["base","max"],"properties":{"base":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$","minimum":0,"maximum":2147483},"max":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$","minimum":0,"maximum":9007199254740991},"multiplier":{"type":"number","minimum":1},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern46 = new RegExp("^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$", "u");

function validate40(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.base === undefined) || (!(func0.call(data, "base")))) && (missing0 = "base")) || (((data.max === undefined) || (!(func0.call(data, "max")))) && (missing0 = "max"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "base") || (key0 === "max")) || (key0 === "multiplier")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.base !== undefined && func0.call(data, "base")){
let data0 = data.base;
const _errs2 = errors;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483 || isNaN(data0)){
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern46.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max !== undefined && func0.call(data, "max")){
let data1 = data.max;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
return false;
}
}
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern46.test(data1)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.multiplier !== undefined && func0.call(data, "multiplier")){
let data2 = data.multiplier;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_threads = validate41;
const schema52 = {"type":"object","additionalProperties":{"type":"object"}};

function validate41(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_thread = validate42;
const schema53 = {"type":"object","required":["steps"],"properties":{"variables":{"type":"object"},"steps":{"type":"array"},"retention":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate42(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing0 = "steps")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "variables") || (key0 === "steps")) || (key0 === "retention")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.variables !== undefined && func0.call(data, "variables")){
let data0 = data.variables;
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined && func0.call(data, "steps")){
const _errs4 = errors;
if(!(Array.isArray(data.steps))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined && func0.call(data, "retention")){
let data2 = data.retention;
const _errs6 = errors;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
return false;
}
}
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_variables = validate43;
const schema54 = {"type":"object","additionalProperties":{"if":{"type":"object"},"else":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}}}};

function validate43(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid2 = _errs9 === errors;
if(valid2){
return false;
}
else {
errors = _errs8;
}
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
return false;
}
}
else {
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_variable_body = validate44;
const schema55 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"default":{"not":{"type":"null"}},"required":{"type":"boolean"},"searchable":{"type":"boolean"},"searchable-on":{"type":"object"},"masked":{"type":"boolean"},"access":{"enum":["private","public"]},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate44(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((((key0 === "type") || (key0 === "default")) || (key0 === "required")) || (key0 === "searchable")) || (key0 === "searchable-on")) || (key0 === "masked")) || (key0 === "access")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default !== undefined && func0.call(data, "default")){
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(data.default !== null){
errors++;
}
var valid2 = _errs8 === errors;
if(valid2){
return false;
}
else {
errors = _errs7;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required !== undefined && func0.call(data, "required")){
const _errs10 = errors;
if(typeof data.required !== "boolean"){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.searchable !== undefined && func0.call(data, "searchable")){
const _errs12 = errors;
if(typeof data.searchable !== "boolean"){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["searchable-on"] !== undefined && func0.call(data, "searchable-on")){
let data4 = data["searchable-on"];
const _errs14 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.masked !== undefined && func0.call(data, "masked")){
const _errs16 = errors;
if(typeof data.masked !== "boolean"){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined && func0.call(data, "access")){
let data6 = data.access;
const _errs18 = errors;
if(!((data6 === "private") || (data6 === "public"))){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data7 = data.description;
const _errs19 = errors;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_searchable_on = validate45;
const schema56 = {"type":"object","propertyNames":{"type":"string","pattern":"^\\$"},"additionalProperties":{"enum":["str","int","double","bool","bytes","timestamp","wf_run_id","json_obj","json_arr"]}};
const pattern53 = new RegExp("^\\$", "u");

function validate45(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern53.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!(((((((((data0 === "str") || (data0 === "int")) || (data0 === "double")) || (data0 === "bool")) || (data0 === "bytes")) || (data0 === "timestamp")) || (data0 === "wf_run_id")) || (data0 === "json_obj")) || (data0 === "json_arr"))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_steps = validate46;
const schema57 = {"type":"array","items":{"type":"object"}};

function validate46(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_task_step = validate47;
const schema58 = {"type":"object","required":["task"],"properties":{"task":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"args":{"if":{"type":"array"},"else":{"type":"object"}},"timeout":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":2147483647},"retries":{"type":"integer","minimum":0,"maximum":2147483647},"backoff":{"type":"object"},"save":{"if":{"type":"object"},"else":{"type":["string","number","boolean"]}},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate47(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.task === undefined) || (!(func0.call(data, "task")))) && (missing0 = "task")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema58.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.task !== undefined && func0.call(data, "task")){
let data0 = data.task;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined && func0.call(data, "args")){
let data1 = data.args;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(!(Array.isArray(data1))){
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(!_valid0){
const _errs8 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data2 = data.timeout;
const _errs10 = errors;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
return false;
}
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
return false;
}
}
}
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined && func0.call(data, "retries")){
let data3 = data.retries;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backoff !== undefined && func0.call(data, "backoff")){
let data4 = data.backoff;
const _errs14 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.save !== undefined && func0.call(data, "save")){
let data5 = data.save;
const _errs16 = errors;
const _errs17 = errors;
let valid2 = true;
const _errs18 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors++;
}
var _valid1 = _errs18 === errors;
errors = _errs17;
if(!_valid1){
const _errs20 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var _valid1 = _errs20 === errors;
valid2 = _valid1;
}
if(!valid2){
errors++;
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data6 = data.id;
const _errs22 = errors;
if(((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))) && (typeof data6 !== "boolean")){
return false;
}
if(errors === _errs22){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
return false;
}
}
if(errors === _errs22){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs24 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data8 = data.description;
const _errs26 = errors;
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_wait_event_step = validate48;
const schema59 = {"type":"object","required":["wait-event"],"properties":{"wait-event":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"timeout":{"type":["string","integer"],"pattern":"^(?:\\$.+|(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?)$","minimum":0,"maximum":9007199254740991},"correlation-key":{},"mask-correlation-key":{"type":"boolean"},"save":{"if":{"type":"object"},"else":{"type":["string","number","boolean"]}},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern60 = new RegExp("^(?:\\$.+|(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?)$", "u");

function validate48(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["wait-event"] === undefined) || (!(func0.call(data, "wait-event")))) && (missing0 = "wait-event")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((((key0 === "wait-event") || (key0 === "timeout")) || (key0 === "correlation-key")) || (key0 === "mask-correlation-key")) || (key0 === "save")) || (key0 === "id")) || (key0 === "catch")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["wait-event"] !== undefined && func0.call(data, "wait-event")){
let data0 = data["wait-event"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data1 = data.timeout;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
return false;
}
}
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern60.test(data1)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["mask-correlation-key"] !== undefined && func0.call(data, "mask-correlation-key")){
const _errs6 = errors;
if(typeof data["mask-correlation-key"] !== "boolean"){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.save !== undefined && func0.call(data, "save")){
let data3 = data.save;
const _errs8 = errors;
const _errs9 = errors;
let valid1 = true;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(!_valid0){
const _errs12 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data4 = data.id;
const _errs14 = errors;
if(((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
if(errors === _errs14){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
return false;
}
}
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs16 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data6 = data.description;
const _errs18 = errors;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_sleep_step = validate49;
const schema60 = {"type":"object","required":["sleep"],"properties":{"sleep":{"if":{"type":"object"},"else":{"type":["string","integer"],"pattern":"^(?:\\$.+|(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?)$","minimum":0,"maximum":9007199254740991}},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate49(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sleep === undefined) || (!(func0.call(data, "sleep")))) && (missing0 = "sleep")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "sleep") || (key0 === "id")) || (key0 === "catch")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.sleep !== undefined && func0.call(data, "sleep")){
let data0 = data.sleep;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
return false;
}
if(errors === _errs6){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern60.test(data0)){
return false;
}
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs8 = errors;
if(((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
if(errors === _errs8){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return false;
}
}
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs10 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs12 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_sleep_until = validate50;
const schema61 = {"type":"object","properties":{"until":{},"until-iso":{},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"oneOf":[{"required":["until"]},{"required":["until-iso"]}]};

function validate50(data) {
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.until === undefined) || (!(func0.call(data, "until")))) && (missing0 = "until")){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["until-iso"] === undefined) || (!(func0.call(data, "until-iso")))) && (missing1 = "until-iso")){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs1;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "until") || (key0 === "until-iso")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs4 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_set_step = validate51;
const schema62 = {"type":"object","required":["set"],"properties":{"set":{"type":"object"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate51(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.set === undefined) || (!(func0.call(data, "set")))) && (missing0 = "set")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "set") || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.set !== undefined && func0.call(data, "set")){
let data0 = data.set;
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_if_step = validate52;
const schema63 = {"type":"object","required":["if","then"],"properties":{"if":{"type":["string","number","boolean"]},"then":{"type":"array"},"else":{"type":"array"},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate52(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.if === undefined) || (!(func0.call(data, "if")))) && (missing0 = "if")) || (((data.then === undefined) || (!(func0.call(data, "then")))) && (missing0 = "then"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "if") || (key0 === "then")) || (key0 === "else")) || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.if !== undefined && func0.call(data, "if")){
let data0 = data.if;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.then !== undefined && func0.call(data, "then")){
const _errs4 = errors;
if(!(Array.isArray(data.then))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.else !== undefined && func0.call(data, "else")){
const _errs6 = errors;
if(!(Array.isArray(data.else))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data3 = data.id;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return false;
}
}
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs10 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_switch_step = validate53;
const schema64 = {"type":"object","required":["switch"],"properties":{"switch":{"type":"array"},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate53(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.switch === undefined) || (!(func0.call(data, "switch")))) && (missing0 = "switch")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "switch") || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.switch !== undefined && func0.call(data, "switch")){
const _errs2 = errors;
if(!(Array.isArray(data.switch))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return false;
}
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs6 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_branches = validate54;
const schema65 = {"type":"array","items":{"type":"object"},"minItems":1};

function validate54(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_when_branch = validate55;
const schema66 = {"type":"object","required":["when","then"],"properties":{"when":{"type":["string","number","boolean"]},"then":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate55(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.when === undefined) || (!(func0.call(data, "when")))) && (missing0 = "when")) || (((data.then === undefined) || (!(func0.call(data, "then")))) && (missing0 = "then"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "when") || (key0 === "then")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.when !== undefined && func0.call(data, "when")){
let data0 = data.when;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.then !== undefined && func0.call(data, "then")){
const _errs4 = errors;
if(!(Array.isArray(data.then))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs6 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_else_branch = validate56;
const schema67 = {"type":"object","required":["else"],"properties":{"else":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate56(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.else === undefined) || (!(func0.call(data, "else")))) && (missing0 = "else")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "else") || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.else !== undefined && func0.call(data, "else")){
const _errs2 = errors;
if(!(Array.isArray(data.else))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_while_step = validate57;
const schema68 = {"type":"object","required":["while","steps"],"properties":{"while":{"type":["string","number","boolean"]},"steps":{"type":"array"},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate57(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.while === undefined) || (!(func0.call(data, "while")))) && (missing0 = "while")) || (((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing0 = "steps"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "while") || (key0 === "steps")) || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.while !== undefined && func0.call(data, "while")){
let data0 = data.while;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined && func0.call(data, "steps")){
const _errs4 = errors;
if(!(Array.isArray(data.steps))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs6 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_fail_step = validate58;
const schema69 = {"type":"object","required":["fail"],"properties":{"fail":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0,"not":{"enum":["TIMEOUT"]}},"message":{"type":["string","number","boolean"]},"content":{},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate58(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.fail === undefined) || (!(func0.call(data, "fail")))) && (missing0 = "fail")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "fail") || (key0 === "message")) || (key0 === "content")) || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.fail !== undefined && func0.call(data, "fail")){
let data0 = data.fail;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
const _errs4 = errors;
const _errs5 = errors;
if(!(data0 === "TIMEOUT")){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func0.call(data, "message")){
let data1 = data.message;
const _errs6 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs8 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs10 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_return_step = validate59;
const schema70 = {"type":"object","required":["return"],"properties":{"return":{},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate59(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.return === undefined) || (!(func0.call(data, "return")))) && (missing0 = "return")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "return") || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_complete_step = validate60;
const schema71 = {"type":"object","required":["complete"],"properties":{"complete":{"const":true},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate60(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.complete === undefined) || (!(func0.call(data, "complete")))) && (missing0 = "complete")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "complete") || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.complete !== undefined && func0.call(data, "complete")){
const _errs2 = errors;
if(true !== data.complete){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs3 = errors;
if(((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return false;
}
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs5 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_catch = validate61;
const schema72 = {"type":"array","items":{"type":"object"}};

function validate61(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_handler = validate62;
const schema73 = {"type":"object","properties":{"exception":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0,"not":{"enum":["TIMEOUT"]}},"any-exception":{"const":true},"error":{"enum":["CHILD_FAILURE","VAR_SUB_ERROR","VAR_MUTATION_ERROR","TASK_FAILURE","TIMEOUT","VAR_ERROR","TASK_ERROR","INTERNAL_ERROR","USER_TASK_CANCELLED"]},"any-error":{"const":true},"any":{"const":true},"steps":{"type":"array"},"variables":{"type":"object"},"thread":{"type":["string","number","boolean"]},"content":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"allOf":[{"oneOf":[{"required":["exception"]},{"required":["any-exception"]},{"required":["error"]},{"required":["any-error"]},{"required":["any"]}]},{"oneOf":[{"required":["steps"]},{"required":["thread"]}]}],"dependentRequired":{"variables":["steps"]}};

function validate62(data) {
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.exception === undefined) || (!(func0.call(data, "exception")))) && (missing0 = "exception")){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["any-exception"] === undefined) || (!(func0.call(data, "any-exception")))) && (missing1 = "any-exception")){
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.error === undefined) || (!(func0.call(data, "error")))) && (missing2 = "error")){
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data["any-error"] === undefined) || (!(func0.call(data, "any-error")))) && (missing3 = "any-error")){
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid1 = true;
passing0 = 3;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.any === undefined) || (!(func0.call(data, "any")))) && (missing4 = "any")){
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid1 = true;
passing0 = 4;
}
}
}
}
}
if(!valid1){
errors++;
return false;
}
else {
errors = _errs2;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
let passing1 = null;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing5 = "steps")){
errors++;
}
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing6 = "thread")){
errors++;
}
}
var _valid1 = _errs11 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
errors++;
return false;
}
else {
errors = _errs9;
}
var valid0 = _errs8 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs12 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema73.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs12 === errors){
if(data.exception !== undefined && func0.call(data, "exception")){
let data0 = data.exception;
const _errs13 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
const _errs15 = errors;
const _errs16 = errors;
if(!(data0 === "TIMEOUT")){
errors++;
}
var valid4 = _errs16 === errors;
if(valid4){
return false;
}
else {
errors = _errs15;
}
if(errors === _errs13){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs13){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["any-exception"] !== undefined && func0.call(data, "any-exception")){
const _errs17 = errors;
if(true !== data["any-exception"]){
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.error !== undefined && func0.call(data, "error")){
let data2 = data.error;
const _errs18 = errors;
if(!(((((((((data2 === "CHILD_FAILURE") || (data2 === "VAR_SUB_ERROR")) || (data2 === "VAR_MUTATION_ERROR")) || (data2 === "TASK_FAILURE")) || (data2 === "TIMEOUT")) || (data2 === "VAR_ERROR")) || (data2 === "TASK_ERROR")) || (data2 === "INTERNAL_ERROR")) || (data2 === "USER_TASK_CANCELLED"))){
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["any-error"] !== undefined && func0.call(data, "any-error")){
const _errs19 = errors;
if(true !== data["any-error"]){
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.any !== undefined && func0.call(data, "any")){
const _errs20 = errors;
if(true !== data.any){
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.steps !== undefined && func0.call(data, "steps")){
const _errs21 = errors;
if(!(Array.isArray(data.steps))){
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.variables !== undefined && func0.call(data, "variables")){
let data6 = data.variables;
const _errs23 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.thread !== undefined && func0.call(data, "thread")){
let data7 = data.thread;
const _errs25 = errors;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.content !== undefined && func0.call(data, "content")){
let data8 = data.content;
const _errs27 = errors;
const _errs29 = errors;
const _errs30 = errors;
if(!((((((((((((((((((((((data8 === "string") || (data8 === "String")) || (data8 === "integer")) || (data8 === "Integer")) || (data8 === "long")) || (data8 === "Long")) || (data8 === "boolean")) || (data8 === "Boolean")) || (data8 === "float")) || (data8 === "number")) || (data8 === "object")) || (data8 === "json")) || (data8 === "list")) || (data8 === "array")) || (data8 === "map")) || (data8 === "STR")) || (data8 === "INT")) || (data8 === "DOUBLE")) || (data8 === "BOOL")) || (data8 === "BYTES")) || (data8 === "TIMESTAMP")) || (data8 === "void"))){
errors++;
}
var valid5 = _errs30 === errors;
if(valid5){
return false;
}
else {
errors = _errs29;
}
if(errors === _errs27){
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.description !== undefined && func0.call(data, "description")){
let data9 = data.description;
const _errs31 = errors;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
return false;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let missing7;
if(data.variables !== undefined && func0.call(data, "variables") && (((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing7 = "steps"))){
return false;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_assignments = validate63;
const schema74 = {"type":"object","additionalProperties":{}};

function validate63(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
return false;
}
}
return errors === 0;
}

const validate_args_list = validate64;
const schema75 = {"type":"array","items":{}};

function validate64(data) {
let errors = 0;
if(errors === 0){
if(!(Array.isArray(data))){
return false;
}
}
return errors === 0;
}

const validate_args_map = validate65;
const schema76 = {"type":"object","additionalProperties":{}};

function validate65(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
return false;
}
}
return errors === 0;
}

const validate_save_map = validate66;
const schema77 = {"type":"object","additionalProperties":{"type":["string","number","boolean"]}};

function validate66(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const VALIDATORS = {
  "wf-spec": validate_wf_spec,
  "task-def": validate_task_def,
  "struct-def": validate_struct_def,
  "external-event-def": validate_external_event_def,
  "definitions": validate_definitions,
  "structs": validate_structs,
  "tasks": validate_tasks,
  "events": validate_events,
  "struct-body": validate_struct_body,
  "task-body": validate_task_body,
  "event-body": validate_event_body,
  "inputs": validate_inputs,
  "input-body": validate_input_body,
  "task-output-body": validate_task_output_body,
  "throws": validate_throws,
  "thrown": validate_thrown,
  "fields": validate_fields,
  "field-body": validate_field_body,
  "correlation-body": validate_correlation_body,
  "defaults": validate_defaults,
  "backoff": validate_backoff,
  "threads": validate_threads,
  "thread": validate_thread,
  "variables": validate_variables,
  "variable-body": validate_variable_body,
  "searchable-on": validate_searchable_on,
  "steps": validate_steps,
  "task-step": validate_task_step,
  "wait-event-step": validate_wait_event_step,
  "sleep-step": validate_sleep_step,
  "sleep-until": validate_sleep_until,
  "set-step": validate_set_step,
  "if-step": validate_if_step,
  "switch-step": validate_switch_step,
  "branches": validate_branches,
  "when-branch": validate_when_branch,
  "else-branch": validate_else_branch,
  "while-step": validate_while_step,
  "fail-step": validate_fail_step,
  "return-step": validate_return_step,
  "complete-step": validate_complete_step,
  "catch": validate_catch,
  "handler": validate_handler,
  "assignments": validate_assignments,
  "args-list": validate_args_list,
  "args-map": validate_args_map,
  "save-map": validate_save_map,
};
