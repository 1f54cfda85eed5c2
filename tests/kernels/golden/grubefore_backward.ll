target triple = "x86_64-unknown-linux-gnu"

define internal void @pass0(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 0
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load ptr, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %v10, i64 %v7
  %v12 = load i64, ptr %v11
  %v13 = getelementptr inbounds i64, ptr %t, i64 3
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %step, %v14
  %v16 = add nsw i64 %v12, %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 4
  %v18 = load ptr, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v18, i64 %v7
  %v20 = load i64, ptr %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 5
  %v22 = load i64, ptr %v21
  %v23 = mul nsw i64 %v16, %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 6
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 7
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v20, %v27
  %v29 = add nsw i64 %v23, %v28
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v2
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = getelementptr inbounds i64, ptr %t, i64 8
  %v36 = load ptr, ptr %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 9
  %v38 = load i64, ptr %v37
  %v39 = mul nsw i64 %v7, %v38
  %v40 = getelementptr inbounds float, ptr %v36, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v33
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v30, i64 %v33
  %v45 = sub nsw i64 %v4, %v33
  %v46 = insertelement <8 x i64> poison, i64 %v45, i64 0
  %v47 = shufflevector <8 x i64> %v46, <8 x i64> poison, <8 x i32> zeroinitializer
  %v48 = icmp sgt <8 x i64> %v47, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v49 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v44, i32 4, <8 x i1> %v48, <8 x float> zeroinitializer)
  %v50 = fadd contract <8 x float> %v43, %v49
  %v51 = add nsw i64 %row, %v7
  %v52 = getelementptr inbounds i64, ptr %t, i64 10
  %v53 = load ptr, ptr %v52
  %v54 = getelementptr inbounds i64, ptr %t, i64 11
  %v55 = load i64, ptr %v54
  %v56 = mul nsw i64 %v51, %v55
  %v57 = getelementptr inbounds float, ptr %v53, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v33
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v60
  %v62 = fmul contract <8 x float> %v50, %v61
  %v63 = getelementptr inbounds i64, ptr %t, i64 0
  %v64 = load i64, ptr %v63
  %v65 = mul nsw i64 %v64, 2
  %v66 = getelementptr inbounds float, ptr %v57, i64 %v65
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v33
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = fmul contract <8 x float> %v68, %v68
  %v70 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v69
  %v71 = fmul contract <8 x float> %v62, %v70
  %v72 = add nsw i64 %row, %v7
  %v73 = getelementptr inbounds i64, ptr %t, i64 12
  %v74 = load ptr, ptr %v73
  %v75 = getelementptr inbounds i64, ptr %t, i64 13
  %v76 = load i64, ptr %v75
  %v77 = mul nsw i64 %v72, %v76
  %v78 = getelementptr inbounds float, ptr %v74, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v33
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fmul contract <8 x float> %v50, %v81
  %v83 = fmul contract <8 x float> %v50, %v68
  %v84 = fsub contract <8 x float> %v82, %v83
  %v85 = fmul contract <8 x float> %v84, %v60
  %v86 = fmul contract <8 x float> %v85, %v61
  %v87 = getelementptr inbounds i64, ptr %t, i64 0
  %v88 = load i64, ptr %v87
  %v89 = getelementptr inbounds float, ptr %v57, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v33
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fmul contract <8 x float> %v91, %v81
  %v93 = select <8 x i1> %v48, <8 x float> %v50, <8 x float> splat (float 0x0000000000000000)
  %v94 = add nsw i64 %row, %v7
  %v95 = getelementptr inbounds i64, ptr %t, i64 14
  %v96 = load ptr, ptr %v95
  %v97 = getelementptr inbounds i64, ptr %t, i64 15
  %v98 = load i64, ptr %v97
  %v99 = mul nsw i64 %v94, %v98
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = getelementptr inbounds i64, ptr %t, i64 0
  %v102 = load i64, ptr %v101
  %v103 = mul nsw i64 %v102, 4
  %v104 = getelementptr inbounds float, ptr %v100, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v33
  store <8 x float> %v93, ptr %v105, align 4
  %v106 = select <8 x i1> %v48, <8 x float> %v71, <8 x float> splat (float 0x0000000000000000)
  %v107 = getelementptr inbounds i64, ptr %t, i64 0
  %v108 = load i64, ptr %v107
  %v109 = getelementptr inbounds float, ptr %v100, i64 %v108
  %v110 = getelementptr inbounds float, ptr %v109, i64 %v33
  store <8 x float> %v106, ptr %v110, align 4
  %v111 = select <8 x i1> %v48, <8 x float> %v86, <8 x float> splat (float 0x0000000000000000)
  %v112 = getelementptr inbounds i64, ptr %t, i64 0
  %v113 = load i64, ptr %v112
  %v114 = mul nsw i64 %v113, 3
  %v115 = getelementptr inbounds float, ptr %v100, i64 %v114
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v33
  store <8 x float> %v111, ptr %v116, align 4
  %v117 = select <8 x i1> %v48, <8 x float> %v92, <8 x float> splat (float 0x0000000000000000)
  %v118 = getelementptr inbounds i64, ptr %t, i64 0
  %v119 = load i64, ptr %v118
  %v120 = mul nsw i64 %v119, 6
  %v121 = getelementptr inbounds float, ptr %v100, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v33
  store <8 x float> %v117, ptr %v122, align 4
  %v123 = getelementptr inbounds i64, ptr %t, i64 16
  %v124 = load ptr, ptr %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 %v33
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd contract <8 x float> %v126, %v71
  store <8 x float> %v127, ptr %v125, align 4
  %v128 = getelementptr inbounds i64, ptr %t, i64 17
  %v129 = load ptr, ptr %v128
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v33
  %v131 = load <8 x float>, ptr %v130, align 4
  %v132 = fadd contract <8 x float> %v131, %v86
  store <8 x float> %v132, ptr %v130, align 4
  %v133 = add nsw i64 %v33, 8
  store i64 %v133, ptr %v32
  br label %l31.test
l31.end:
  %v134 = add nsw i64 %v7, 1
  store i64 %v134, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 15
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 14
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 0
  %v8 = load i64, ptr %v7
  %v9 = getelementptr inbounds float, ptr %v6, i64 %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 15
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 14
  %v13 = load ptr, ptr %v12
  %v14 = mul nsw i64 %row, %v11
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 0
  %v17 = getelementptr inbounds i64, ptr %t, i64 1
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 0
  %v20 = load i64, ptr %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 18
  %v22 = load ptr, ptr %v21
  %v23 = sdiv i64 %v20, 8
  %v24 = getelementptr inbounds i64, ptr %t, i64 19
  %v25 = load ptr, ptr %v24
  call void %v25(ptr %v16, i64 %v11, ptr %v9, i64 %v2, i64 1, ptr %v22, i64 %v18, i64 %count, i64 %v23, i64 0)
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v10 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 0
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %v2
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = add nsw i64 %row, %v7
  %v14 = getelementptr inbounds i64, ptr %t, i64 14
  %v15 = load ptr, ptr %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 15
  %v17 = load i64, ptr %v16
  %v18 = mul nsw i64 %v13, %v17
  %v19 = getelementptr inbounds float, ptr %v15, i64 %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 0
  %v21 = load i64, ptr %v20
  %v22 = mul nsw i64 %v21, 4
  %v23 = getelementptr inbounds float, ptr %v19, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v11
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = add nsw i64 %row, %v7
  %v27 = getelementptr inbounds i64, ptr %t, i64 10
  %v28 = load ptr, ptr %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 11
  %v30 = load i64, ptr %v29
  %v31 = mul nsw i64 %v26, %v30
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v11
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fmul contract <8 x float> %v25, %v35
  %v37 = getelementptr inbounds float, ptr %v19, i64 0
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v11
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds i64, ptr %t, i64 0
  %v41 = load i64, ptr %v40
  %v42 = getelementptr inbounds float, ptr %v32, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v11
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fmul contract <8 x float> %v39, %v44
  %v46 = fadd contract <8 x float> %v36, %v45
  %v47 = add nsw i64 %row, %v7
  %v48 = getelementptr inbounds i64, ptr %t, i64 12
  %v49 = load ptr, ptr %v48
  %v50 = getelementptr inbounds i64, ptr %t, i64 13
  %v51 = load i64, ptr %v50
  %v52 = mul nsw i64 %v47, %v51
  %v53 = getelementptr inbounds float, ptr %v49, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v11
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fmul contract <8 x float> %v39, %v56
  %v58 = fmul contract <8 x float> %v57, %v44
  %v59 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v44
  %v60 = fmul contract <8 x float> %v58, %v59
  %v61 = sub nsw i64 %v4, %v11
  %v62 = insertelement <8 x i64> poison, i64 %v61, i64 0
  %v63 = shufflevector <8 x i64> %v62, <8 x i64> poison, <8 x i32> zeroinitializer
  %v64 = icmp sgt <8 x i64> %v63, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v65 = select <8 x i1> %v64, <8 x float> %v46, <8 x float> splat (float 0x0000000000000000)
  %v66 = getelementptr inbounds i64, ptr %t, i64 0
  %v67 = load i64, ptr %v66
  %v68 = mul nsw i64 %v67, 5
  %v69 = getelementptr inbounds float, ptr %v19, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v11
  store <8 x float> %v65, ptr %v70, align 4
  %v71 = select <8 x i1> %v64, <8 x float> %v60, <8 x float> splat (float 0x0000000000000000)
  %v72 = getelementptr inbounds i64, ptr %t, i64 0
  %v73 = load i64, ptr %v72
  %v74 = mul nsw i64 %v73, 2
  %v75 = getelementptr inbounds float, ptr %v19, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v11
  store <8 x float> %v71, ptr %v76, align 4
  %v77 = getelementptr inbounds i64, ptr %t, i64 20
  %v78 = load ptr, ptr %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 9
  %v80 = load i64, ptr %v79
  %v81 = mul nsw i64 %v7, %v80
  %v82 = getelementptr inbounds i64, ptr %t, i64 0
  %v83 = load i64, ptr %v82
  %v84 = mul nsw i64 %v83, 0
  %v85 = add nsw i64 %v81, %v84
  %v86 = add nsw i64 %v85, %v11
  %v87 = getelementptr inbounds float, ptr %v78, i64 %v86
  store <8 x float> %v46, ptr %v87, align 4
  %v88 = getelementptr inbounds i64, ptr %t, i64 21
  %v89 = load ptr, ptr %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v11
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fadd contract <8 x float> %v91, %v60
  store <8 x float> %v92, ptr %v90, align 4
  %v93 = add nsw i64 %v11, 8
  store i64 %v93, ptr %v10
  br label %l9.test
l9.end:
  %v94 = add nsw i64 %v7, 1
  store i64 %v94, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 15
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 14
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 0
  %v8 = load i64, ptr %v7
  %v9 = mul nsw i64 %v8, 2
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 9
  %v12 = load i64, ptr %v11
  %v13 = getelementptr inbounds i64, ptr %t, i64 20
  %v14 = load ptr, ptr %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = getelementptr inbounds i64, ptr %t, i64 0
  %v17 = load i64, ptr %v16
  %v18 = mul nsw i64 %v17, 2
  %v19 = getelementptr inbounds i64, ptr %t, i64 0
  %v20 = load i64, ptr %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 22
  %v22 = load ptr, ptr %v21
  %v23 = sdiv i64 %v20, 8
  %v24 = getelementptr inbounds i64, ptr %t, i64 19
  %v25 = load ptr, ptr %v24
  call void %v25(ptr %v15, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v22, i64 %v18, i64 %count, i64 %v23, i64 1)
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v36 = alloca i64
  %v56 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 23
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 24
  %v4 = load i64, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = sub nsw i64 %end, 1
  %v17 = sub nsw i64 %v16, %v14
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = add nsw i64 %v17, 1
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v20
  %v22 = load i64, ptr %v21
  %v23 = sub nsw i64 %v22, %v19
  %v24 = sub nsw i64 %v19, %v4
  call void @pass0(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  call void @pass1(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  call void @product1(ptr %t, i64 %v24, i64 %v23)
  %v25 = getelementptr inbounds i64, ptr %t, i64 25
  %v26 = load ptr, ptr %v25
  %v27 = icmp ne ptr %v26, null
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  %v29 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v30 = load i64, ptr %v29
  %v31 = add nsw i64 %v17, 1
  %v32 = getelementptr inbounds i64, ptr %v2, i64 %v31
  %v33 = load i64, ptr %v32
  %v34 = sub nsw i64 %v33, %v30
  store i64 0, ptr %v36
  br label %l35.test
l35.test:
  %v37 = load i64, ptr %v36
  %v38 = icmp slt i64 %v37, %v34
  br i1 %v38, label %l35.body, label %l35.end
l35.body:
  %v39 = add nsw i64 %v30, %v37
  %v40 = getelementptr inbounds i8, ptr %v26, i64 %v39
  %v41 = load i8, ptr %v40
  %v42 = icmp ne i8 %v41, 0
  br i1 %v42, label %w43.then, label %w43.end
w43.then:
  %v44 = getelementptr inbounds i64, ptr %t, i64 9
  %v45 = load i64, ptr %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 20
  %v47 = load ptr, ptr %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = mul nsw i64 %v37, %v45
  %v50 = getelementptr inbounds float, ptr %v48, i64 %v49
  %v51 = getelementptr inbounds i64, ptr %t, i64 26
  %v52 = load ptr, ptr %v51
  %v53 = getelementptr inbounds i64, ptr %t, i64 0
  %v54 = load i64, ptr %v53
  store i64 0, ptr %v56
  br label %l55.test
l55.test:
  %v57 = load i64, ptr %v56
  %v58 = icmp slt i64 %v57, %v54
  br i1 %v58, label %l55.body, label %l55.end
l55.body:
  %v59 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v50, i64 %v57
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fadd contract <8 x float> %v60, %v62
  store <8 x float> %v63, ptr %v59, align 4
  %v64 = getelementptr inbounds float, ptr %v50, i64 %v57
  store <8 x float> zeroinitializer, ptr %v64, align 4
  %v65 = add nsw i64 %v57, 8
  store i64 %v65, ptr %v56
  br label %l55.test
l55.end:
  br label %w43.end
w43.end:
  %v66 = add nsw i64 %v37, 1
  store i64 %v66, ptr %v36
  br label %l35.test
l35.end:
  br label %w28.end
w28.end:
  %v67 = getelementptr inbounds i64, ptr %t, i64 8
  %v68 = load ptr, ptr %v67
  %v69 = getelementptr inbounds i64, ptr %t, i64 20
  %v70 = load ptr, ptr %v69
  %v71 = getelementptr inbounds i64, ptr %t, i64 8
  store ptr %v70, ptr %v71
  %v72 = getelementptr inbounds i64, ptr %t, i64 20
  store ptr %v68, ptr %v72
  %v73 = add nsw i64 %v14, 1
  store i64 %v73, ptr %v13
  br label %l12.test
l12.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 15
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 14
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 0
  %v8 = load i64, ptr %v7
  %v9 = getelementptr inbounds float, ptr %v6, i64 %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 27
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 28
  %v13 = load ptr, ptr %v12
  %v14 = mul nsw i64 %row, %v11
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 0
  %v17 = getelementptr inbounds i64, ptr %t, i64 0
  %v18 = load i64, ptr %v17
  %v19 = mul nsw i64 %v18, 3
  %v20 = getelementptr inbounds i64, ptr %t, i64 29
  %v21 = load i64, ptr %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 30
  %v23 = load ptr, ptr %v22
  %v24 = sdiv i64 %v21, 8
  %v25 = getelementptr inbounds i64, ptr %t, i64 19
  %v26 = load ptr, ptr %v25
  call void %v26(ptr %v16, i64 %v11, ptr %v9, i64 %v2, i64 1, ptr %v23, i64 %v19, i64 %count, i64 %v24, i64 0)
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 29
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 31
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load ptr, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %v10, i64 %v7
  %v12 = load i64, ptr %v11
  %v13 = getelementptr inbounds i64, ptr %t, i64 3
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %step, %v14
  %v16 = add nsw i64 %v12, %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 4
  %v18 = load ptr, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v18, i64 %v7
  %v20 = load i64, ptr %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 32
  %v22 = load i64, ptr %v21
  %v23 = mul nsw i64 %v16, %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 33
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 34
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v20, %v27
  %v29 = add nsw i64 %v23, %v28
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v2
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = add nsw i64 %row, %v7
  %v36 = getelementptr inbounds i64, ptr %t, i64 28
  %v37 = load ptr, ptr %v36
  %v38 = getelementptr inbounds i64, ptr %t, i64 27
  %v39 = load i64, ptr %v38
  %v40 = mul nsw i64 %v35, %v39
  %v41 = getelementptr inbounds float, ptr %v37, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v33
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v30, i64 %v33
  %v46 = sub nsw i64 %v4, %v33
  %v47 = insertelement <8 x i64> poison, i64 %v46, i64 0
  %v48 = shufflevector <8 x i64> %v47, <8 x i64> poison, <8 x i32> zeroinitializer
  %v49 = icmp sgt <8 x i64> %v48, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v44, ptr %v45, i32 4, <8 x i1> %v49)
  %v50 = add nsw i64 %v33, 8
  store i64 %v50, ptr %v32
  br label %l31.test
l31.end:
  %v51 = add nsw i64 %v7, 1
  store i64 %v51, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 23
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 24
  %v4 = load i64, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v11)
  store i64 %begin, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %end
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = getelementptr inbounds i64, ptr %v2, i64 %v14
  %v17 = load i64, ptr %v16
  %v18 = add nsw i64 %v14, 1
  %v19 = getelementptr inbounds i64, ptr %v2, i64 %v18
  %v20 = load i64, ptr %v19
  %v21 = sub nsw i64 %v20, %v17
  %v22 = sub nsw i64 %v17, %v4
  call void @pass2(ptr %t, i64 %v22, i64 %v21, i64 %v14)
  %v23 = add nsw i64 %v14, 1
  store i64 %v23, ptr %v13
  br label %l12.test
l12.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v70 = alloca i64
  %v80 = alloca i64
  %v110 = alloca i64
  %v160 = alloca i64
  %v164 = alloca i64
  %v215 = alloca i64
  %v219 = alloca i64
  %v271 = alloca i64
  %v275 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 35
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 23
  %v9 = load ptr, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 24
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 36
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 37
  %v17 = load i64, ptr %v16
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 38
  %v20 = load ptr, ptr %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 39
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 13
  %v24 = load i64, ptr %v23
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 40
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 41
  %v30 = load ptr, ptr %v29
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 12
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 11
  %v34 = load i64, ptr %v33
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 42
  %v37 = load i64, ptr %v36
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 43
  %v40 = load ptr, ptr %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 10
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 15
  %v44 = load i64, ptr %v43
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 44
  %v47 = load i64, ptr %v46
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 45
  %v50 = load ptr, ptr %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 14
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 27
  %v54 = load i64, ptr %v53
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 46
  %v57 = load i64, ptr %v56
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 47
  %v60 = load ptr, ptr %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 28
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 39
  %v64 = load ptr, ptr %v63
  %v65 = getelementptr inbounds i64, ptr %t, i64 36
  %v66 = load i64, ptr %v65
  %v67 = getelementptr inbounds i64, ptr %t, i64 31
  %v68 = load i64, ptr %v67
  store i64 %v4, ptr %v70
  br label %l69.test
l69.test:
  %v71 = load i64, ptr %v70
  %v72 = icmp slt i64 %v71, %v7
  br i1 %v72, label %l69.body, label %l69.end
l69.body:
  %v73 = getelementptr inbounds i64, ptr %v9, i64 %v71
  %v74 = load i64, ptr %v73
  %v75 = add nsw i64 %v71, 1
  %v76 = getelementptr inbounds i64, ptr %v9, i64 %v75
  %v77 = load i64, ptr %v76
  %v78 = sub nsw i64 %v77, %v74
  store i64 0, ptr %v80
  br label %l79.test
l79.test:
  %v81 = load i64, ptr %v80
  %v82 = icmp slt i64 %v81, %v78
  br i1 %v82, label %l79.body, label %l79.end
l79.body:
  %v83 = getelementptr inbounds i64, ptr %t, i64 2
  %v84 = load ptr, ptr %v83
  %v85 = getelementptr inbounds i64, ptr %v84, i64 %v81
  %v86 = load i64, ptr %v85
  %v87 = getelementptr inbounds i64, ptr %t, i64 3
  %v88 = load i64, ptr %v87
  %v89 = mul nsw i64 %v71, %v88
  %v90 = add nsw i64 %v86, %v89
  %v91 = getelementptr inbounds i64, ptr %t, i64 4
  %v92 = load ptr, ptr %v91
  %v93 = getelementptr inbounds i64, ptr %v92, i64 %v81
  %v94 = load i64, ptr %v93
  %v95 = getelementptr inbounds i64, ptr %t, i64 48
  %v96 = load i64, ptr %v95
  %v97 = mul nsw i64 %v90, %v96
  %v98 = getelementptr inbounds i64, ptr %t, i64 49
  %v99 = load ptr, ptr %v98
  %v100 = getelementptr inbounds i64, ptr %t, i64 50
  %v101 = load i64, ptr %v100
  %v102 = mul nsw i64 %v94, %v101
  %v103 = add nsw i64 %v97, %v102
  %v104 = getelementptr inbounds float, ptr %v99, i64 %v103
  %v105 = sub nsw i64 %v74, %v11
  %v106 = add nsw i64 %v105, %v81
  %v107 = mul nsw i64 %v106, %v66
  %v108 = getelementptr inbounds float, ptr %v64, i64 %v107
  store i64 0, ptr %v110
  br label %l109.test
l109.test:
  %v111 = load i64, ptr %v110
  %v112 = icmp slt i64 %v111, %v68
  br i1 %v112, label %l109.body, label %l109.end
l109.body:
  %v113 = sub nsw i64 %v68, %v111
  %v114 = insertelement <8 x i64> poison, i64 %v113, i64 0
  %v115 = shufflevector <8 x i64> %v114, <8 x i64> poison, <8 x i32> zeroinitializer
  %v116 = icmp sgt <8 x i64> %v115, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v117 = getelementptr inbounds float, ptr %v104, i64 %v111
  %v118 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v117, i32 4, <8 x i1> %v116, <8 x float> zeroinitializer)
  %v119 = getelementptr inbounds float, ptr %v108, i64 %v111
  store <8 x float> %v118, ptr %v119, align 4
  %v120 = add nsw i64 %v111, 8
  store i64 %v120, ptr %v110
  br label %l109.test
l109.end:
  %v121 = add nsw i64 %v81, 1
  store i64 %v121, ptr %v80
  br label %l79.test
l79.end:
  %v122 = add nsw i64 %v71, 1
  store i64 %v122, ptr %v70
  br label %l69.test
l69.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v123 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v124 = load i64, ptr %v123
  %v125 = sub nsw i64 %v124, %v11
  %v126 = getelementptr inbounds i64, ptr %t, i64 51
  %v127 = load ptr, ptr %v126
  %v128 = getelementptr inbounds i64, ptr %t, i64 15
  %v129 = load i64, ptr %v128
  %v130 = getelementptr inbounds i64, ptr %t, i64 14
  %v131 = load ptr, ptr %v130
  %v132 = mul nsw i64 0, %v129
  %v133 = getelementptr inbounds float, ptr %v131, i64 %v132
  %v134 = getelementptr inbounds i64, ptr %t, i64 0
  %v135 = load i64, ptr %v134
  %v136 = mul nsw i64 %v135, 6
  %v137 = getelementptr inbounds float, ptr %v133, i64 %v136
  %v138 = getelementptr inbounds i64, ptr %t, i64 1
  %v139 = load i64, ptr %v138
  %v140 = getelementptr inbounds i64, ptr %t, i64 52
  %v141 = load ptr, ptr %v140
  call void %v141(ptr %v127, ptr %v137, i64 1, i64 %v129, i64 %v139, i64 %v125, i64 0, i64 %v125, i64 0)
  %v142 = getelementptr inbounds i64, ptr %t, i64 15
  %v143 = load i64, ptr %v142
  %v144 = getelementptr inbounds i64, ptr %t, i64 14
  %v145 = load ptr, ptr %v144
  %v146 = mul nsw i64 0, %v143
  %v147 = getelementptr inbounds float, ptr %v145, i64 %v146
  %v148 = getelementptr inbounds i64, ptr %t, i64 0
  %v149 = load i64, ptr %v148
  %v150 = getelementptr inbounds float, ptr %v147, i64 %v149
  %v151 = getelementptr inbounds i64, ptr %t, i64 0
  %v152 = load i64, ptr %v151
  %v153 = getelementptr inbounds i64, ptr %t, i64 0
  %v154 = load i64, ptr %v153
  %v155 = getelementptr inbounds i64, ptr %t, i64 53
  %v156 = load ptr, ptr %v155
  %v157 = getelementptr inbounds i64, ptr %t, i64 54
  %v158 = load ptr, ptr %v157
  store i64 0, ptr %v160
  br label %l159.test
l159.test:
  %v161 = load i64, ptr %v160
  %v162 = icmp slt i64 %v161, %v154
  br i1 %v162, label %l159.body, label %l159.end
l159.body:
  store i64 0, ptr %v164
  br label %l163.test
l163.test:
  %v165 = load i64, ptr %v164
  %v166 = icmp slt i64 %v165, %v125
  br i1 %v166, label %l163.body, label %l163.end
l163.body:
  %v167 = mul nsw i64 %v165, %v143
  %v168 = getelementptr inbounds float, ptr %v150, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 %v161
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul nsw i64 %v165, 8
  %v172 = getelementptr inbounds float, ptr %v158, i64 %v171
  store <8 x float> %v170, ptr %v172, align 4
  %v173 = add nsw i64 %v165, 1
  store i64 %v173, ptr %v164
  br label %l163.test
l163.end:
  %v174 = mul nsw i64 %v161, %v152
  %v175 = getelementptr inbounds float, ptr %v156, i64 %v174
  %v176 = sdiv i64 %v152, 8
  %v177 = getelementptr inbounds i64, ptr %t, i64 19
  %v178 = load ptr, ptr %v177
  call void %v178(ptr %v175, i64 %v152, ptr %v158, i64 1, i64 8, ptr %v127, i64 %v125, i64 8, i64 %v176, i64 1)
  %v179 = add nsw i64 %v161, 8
  store i64 %v179, ptr %v160
  br label %l159.test
l159.end:
  %v180 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v181 = load i64, ptr %v180
  %v182 = sub nsw i64 %v181, %v11
  %v183 = getelementptr inbounds i64, ptr %t, i64 51
  %v184 = load ptr, ptr %v183
  %v185 = getelementptr inbounds i64, ptr %t, i64 36
  %v186 = load i64, ptr %v185
  %v187 = getelementptr inbounds i64, ptr %t, i64 39
  %v188 = load ptr, ptr %v187
  %v189 = mul nsw i64 0, %v186
  %v190 = getelementptr inbounds float, ptr %v188, i64 %v189
  %v191 = getelementptr inbounds float, ptr %v190, i64 0
  %v192 = getelementptr inbounds i64, ptr %t, i64 31
  %v193 = load i64, ptr %v192
  %v194 = getelementptr inbounds i64, ptr %t, i64 52
  %v195 = load ptr, ptr %v194
  call void %v195(ptr %v184, ptr %v191, i64 1, i64 %v186, i64 %v193, i64 %v182, i64 0, i64 %v182, i64 0)
  %v196 = getelementptr inbounds i64, ptr %t, i64 15
  %v197 = load i64, ptr %v196
  %v198 = getelementptr inbounds i64, ptr %t, i64 14
  %v199 = load ptr, ptr %v198
  %v200 = mul nsw i64 0, %v197
  %v201 = getelementptr inbounds float, ptr %v199, i64 %v200
  %v202 = getelementptr inbounds i64, ptr %t, i64 0
  %v203 = load i64, ptr %v202
  %v204 = getelementptr inbounds float, ptr %v201, i64 %v203
  %v205 = getelementptr inbounds i64, ptr %t, i64 29
  %v206 = load i64, ptr %v205
  %v207 = getelementptr inbounds i64, ptr %t, i64 0
  %v208 = load i64, ptr %v207
  %v209 = mul nsw i64 %v208, 3
  %v210 = getelementptr inbounds i64, ptr %t, i64 55
  %v211 = load ptr, ptr %v210
  %v212 = getelementptr inbounds i64, ptr %t, i64 54
  %v213 = load ptr, ptr %v212
  store i64 0, ptr %v215
  br label %l214.test
l214.test:
  %v216 = load i64, ptr %v215
  %v217 = icmp slt i64 %v216, %v209
  br i1 %v217, label %l214.body, label %l214.end
l214.body:
  store i64 0, ptr %v219
  br label %l218.test
l218.test:
  %v220 = load i64, ptr %v219
  %v221 = icmp slt i64 %v220, %v182
  br i1 %v221, label %l218.body, label %l218.end
l218.body:
  %v222 = mul nsw i64 %v220, %v197
  %v223 = getelementptr inbounds float, ptr %v204, i64 %v222
  %v224 = getelementptr inbounds float, ptr %v223, i64 %v216
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = mul nsw i64 %v220, 8
  %v227 = getelementptr inbounds float, ptr %v213, i64 %v226
  store <8 x float> %v225, ptr %v227, align 4
  %v228 = add nsw i64 %v220, 1
  store i64 %v228, ptr %v219
  br label %l218.test
l218.end:
  %v229 = mul nsw i64 %v216, %v206
  %v230 = getelementptr inbounds float, ptr %v211, i64 %v229
  %v231 = sdiv i64 %v206, 8
  %v232 = getelementptr inbounds i64, ptr %t, i64 19
  %v233 = load ptr, ptr %v232
  call void %v233(ptr %v230, i64 %v206, ptr %v213, i64 1, i64 8, ptr %v184, i64 %v182, i64 8, i64 %v231, i64 1)
  %v234 = add nsw i64 %v216, 8
  store i64 %v234, ptr %v215
  br label %l214.test
l214.end:
  %v235 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v236 = load i64, ptr %v235
  %v237 = sub nsw i64 %v236, %v11
  %v238 = getelementptr inbounds i64, ptr %t, i64 51
  %v239 = load ptr, ptr %v238
  %v240 = getelementptr inbounds i64, ptr %t, i64 13
  %v241 = load i64, ptr %v240
  %v242 = getelementptr inbounds i64, ptr %t, i64 12
  %v243 = load ptr, ptr %v242
  %v244 = mul nsw i64 0, %v241
  %v245 = getelementptr inbounds float, ptr %v243, i64 %v244
  %v246 = getelementptr inbounds float, ptr %v245, i64 0
  %v247 = getelementptr inbounds i64, ptr %t, i64 1
  %v248 = load i64, ptr %v247
  %v249 = getelementptr inbounds i64, ptr %t, i64 52
  %v250 = load ptr, ptr %v249
  call void %v250(ptr %v239, ptr %v246, i64 1, i64 %v241, i64 %v248, i64 %v237, i64 0, i64 %v237, i64 0)
  %v251 = getelementptr inbounds i64, ptr %t, i64 15
  %v252 = load i64, ptr %v251
  %v253 = getelementptr inbounds i64, ptr %t, i64 14
  %v254 = load ptr, ptr %v253
  %v255 = mul nsw i64 0, %v252
  %v256 = getelementptr inbounds float, ptr %v254, i64 %v255
  %v257 = getelementptr inbounds i64, ptr %t, i64 0
  %v258 = load i64, ptr %v257
  %v259 = mul nsw i64 %v258, 2
  %v260 = getelementptr inbounds float, ptr %v256, i64 %v259
  %v261 = getelementptr inbounds i64, ptr %t, i64 0
  %v262 = load i64, ptr %v261
  %v263 = getelementptr inbounds i64, ptr %t, i64 0
  %v264 = load i64, ptr %v263
  %v265 = mul nsw i64 %v264, 2
  %v266 = getelementptr inbounds i64, ptr %t, i64 56
  %v267 = load ptr, ptr %v266
  %v268 = getelementptr inbounds i64, ptr %t, i64 54
  %v269 = load ptr, ptr %v268
  store i64 0, ptr %v271
  br label %l270.test
l270.test:
  %v272 = load i64, ptr %v271
  %v273 = icmp slt i64 %v272, %v265
  br i1 %v273, label %l270.body, label %l270.end
l270.body:
  store i64 0, ptr %v275
  br label %l274.test
l274.test:
  %v276 = load i64, ptr %v275
  %v277 = icmp slt i64 %v276, %v237
  br i1 %v277, label %l274.body, label %l274.end
l274.body:
  %v278 = mul nsw i64 %v276, %v252
  %v279 = getelementptr inbounds float, ptr %v260, i64 %v278
  %v280 = getelementptr inbounds float, ptr %v279, i64 %v272
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = mul nsw i64 %v276, 8
  %v283 = getelementptr inbounds float, ptr %v269, i64 %v282
  store <8 x float> %v281, ptr %v283, align 4
  %v284 = add nsw i64 %v276, 1
  store i64 %v284, ptr %v275
  br label %l274.test
l274.end:
  %v285 = mul nsw i64 %v272, %v262
  %v286 = getelementptr inbounds float, ptr %v267, i64 %v285
  %v287 = sdiv i64 %v262, 8
  %v288 = getelementptr inbounds i64, ptr %t, i64 19
  %v289 = load ptr, ptr %v288
  call void %v289(ptr %v286, i64 %v262, ptr %v269, i64 1, i64 8, ptr %v239, i64 %v237, i64 8, i64 %v287, i64 1)
  %v290 = add nsw i64 %v272, 8
  store i64 %v290, ptr %v271
  br label %l270.test
l270.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v10 = alloca i64
  %v40 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 57
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 58
  %v4 = load ptr, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %t, i64 35
  %v6 = load ptr, ptr %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 23
  %v8 = load ptr, ptr %v7
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %v2
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = sub nsw i64 %v2, 1
  %v14 = sub nsw i64 %v13, %v11
  %v15 = icmp ne ptr %v4, null
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = getelementptr inbounds i64, ptr %v6, i64 %v14
  %v18 = load i64, ptr %v17
  %v19 = add nsw i64 %v18, 1
  %v20 = getelementptr inbounds i64, ptr %v8, i64 %v19
  %v21 = load i64, ptr %v20
  %v22 = getelementptr inbounds i64, ptr %v8, i64 %v18
  %v23 = load i64, ptr %v22
  %v24 = sub nsw i64 %v21, %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 59
  %v26 = load ptr, ptr %v25
  %v27 = icmp ne ptr %v26, null
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  %v29 = getelementptr inbounds i64, ptr %t, i64 13
  %v30 = load i64, ptr %v29
  %v31 = getelementptr inbounds i64, ptr %t, i64 60
  %v32 = load i64, ptr %v31
  %v33 = mul nsw i64 %v32, %v30
  %v34 = mul nsw i64 %v14, %v33
  %v35 = getelementptr inbounds float, ptr %v26, i64 %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 41
  %v37 = load ptr, ptr %v36
  %v38 = mul nsw i64 %v24, %v30
  store i64 0, ptr %v40
  br label %l39.test
l39.test:
  %v41 = load i64, ptr %v40
  %v42 = icmp slt i64 %v41, %v38
  br i1 %v42, label %l39.body, label %l39.end
l39.body:
  %v43 = getelementptr inbounds float, ptr %v35, i64 %v41
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v37, i64 %v41
  store <8 x float> %v44, ptr %v45, align 4
  %v46 = add nsw i64 %v41, 8
  store i64 %v46, ptr %v40
  br label %l39.test
l39.end:
  br label %w28.end
w28.end:
  %v47 = getelementptr inbounds i64, ptr %t, i64 61
  %v48 = load ptr, ptr %v47
  call void %v4(ptr %v48, i64 %v14)
  br label %w16.end
w16.end:
  call void @block(ptr %t, i64 %v14)
  %v49 = add nsw i64 %v11, 1
  store i64 %v49, ptr %v10
  br label %l9.test
l9.end:
  ret void
}

declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)

